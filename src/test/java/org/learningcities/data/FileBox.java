package org.learningcities.data;

import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import org.jbibtex.BibTeXParser;
import org.jbibtex.ParseException;
import org.learningcities.testing.Visitor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Opens files as programs do: each with a reader of its format that is not the portal's. */
final class FileBox {

    private static final CsvMapper CSV =
            CsvMapper.builder().enable(CsvReadFeature.FAIL_ON_MISSING_COLUMNS).build();

    private FileBox() {}

    static List<Map<String, String>> rows(byte[] csv) {
        return CSV.readerFor(Map.class)
                .with(CsvSchema.emptySchema().withHeader())
                .<Map<String, String>>readValues(csv)
                .readAll();
    }

    static JsonNode json(Visitor.Answer answer) {
        return JsonMapper.shared().readTree(answer.body());
    }

    /** How many works a file cites. */
    static int works(Visitor.Answer answer, String ending) {
        if (answer.status() != 200) {
            throw new AssertionError(answer + ": " + answer.text());
        }
        try {
            return switch (ending) {
                case "bib" ->
                    new BibTeXParser()
                            .parse(new StringReader(answer.text()))
                            .getEntries()
                            .size();
                case "ris" ->
                    new RISParser()
                            .parse(new StringReader(answer.text()))
                            .getReferences()
                            .size();
                default ->
                    new BibliographyFileReader()
                            .readBibliographyFile(new ByteArrayInputStream(answer.body()), "works.json")
                            .getIds()
                            .size();
            };
        } catch (IOException | ParseException e) {
            throw new AssertionError(answer + " cannot be read as " + ending, e);
        }
    }
}
