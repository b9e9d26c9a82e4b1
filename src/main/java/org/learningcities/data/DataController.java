package org.learningcities.data;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.learningcities.citation.Citations;
import org.learningcities.table.JsonText;
import org.learningcities.table.Table;
import org.learningcities.web.FileFormat;
import org.learningcities.web.Link;
import org.learningcities.web.Listed;
import org.learningcities.web.MenuEntry;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.context.request.ServletWebRequest;

/** The open data: its page with the dictionary, its description, its tables, and all of it in one file. */
@Controller
@MenuEntry(MenuEntry.Entry.ABOUT)
class DataController implements Listed {

    static final String PATH = "/data";

    static final String ZIP = PATH + "/learning-cities.zip";

    private final OpenData data;
    private final DataPackage description;
    private final DataZip zip;
    private final ContentVersion version;
    private final Citations citations;
    private final Words words;

    DataController(
            OpenData data,
            DataPackage description,
            DataZip zip,
            ContentVersion version,
            Citations citations,
            Words words) {
        this.data = data;
        this.description = description;
        this.zip = zip;
        this.version = version;
        this.citations = citations;
        this.words = words;
    }

    @GetMapping(PATH)
    public String show(HttpServletResponse response, Model model) {
        response.setHeader(HttpHeaders.LINK, Signposts.ofData(citations.page("", PATH)));
        model.addAttribute("page", DataPage.of(OpenTables.ALL, version, words));
        return "data/show";
    }

    @GetMapping(path = PATH + "/datapackage.json", produces = MediaType.APPLICATION_JSON_VALUE)
    public ResponseEntity<byte[]> description() {
        return ResponseEntity.ok(JsonText.of(description.json()).getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping(PATH + "/{name}.csv")
    public ResponseEntity<byte[]> table(@PathVariable String name) {
        Table<?> table = OpenTables.ALL.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow(() -> MissingPageException.of(
                        name,
                        OpenTables.ALL.stream()
                                .map(one -> new Link(one.name() + ".csv", PATH + "/" + one.name() + ".csv"))
                                .toList()));
        ByteArrayOutputStream csv = new ByteArrayOutputStream();
        data.writeCsv(table, csv);
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(name + ".csv"))
                .header(HttpHeaders.LINK, Signposts.ofFile(PATH))
                .contentType(
                        new MediaType(MediaType.parseMediaType(FileFormat.CSV.mediaType()), StandardCharsets.UTF_8))
                .body(csv.toByteArray());
    }

    /** Written as it is read, table by table: the portal holds none of the file, so its tag is that of the content. */
    @GetMapping(ZIP)
    public void zip(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (new ServletWebRequest(request, response).checkNotModified("W/\"" + version.fingerprint() + "\"")) {
            return;
        }
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(ZIP.substring(ZIP.lastIndexOf('/') + 1)));
        response.setHeader(HttpHeaders.LINK, Signposts.ofFile(PATH));
        zip.write(response.getOutputStream());
    }

    @Override
    public Stream<String> listed() {
        return Stream.of(PATH);
    }

    private static String attachment(String name) {
        return ContentDisposition.attachment().filename(name).build().toString();
    }
}
