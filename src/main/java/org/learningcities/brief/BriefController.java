package org.learningcities.brief;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.learningcities.citation.Format;
import org.learningcities.city.CityRepository;
import org.learningcities.city.CitySummary;
import org.learningcities.shared.BriefItem;
import org.learningcities.web.FileFormat;
import org.learningcities.web.Parameters;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The brief, as a page and as files; all of it stands in the address. */
@Controller
class BriefController {

    private final Briefs briefs;
    private final BriefFiles files;
    private final CityRepository cities;
    private final Site site;
    private final Words words;

    BriefController(Briefs briefs, BriefFiles files, CityRepository cities, Site site, Words words) {
        this.briefs = briefs;
        this.files = files;
        this.cities = cities;
        this.site = site;
        this.words = words;
    }

    @GetMapping(BriefItem.PATH)
    @Transactional(readOnly = true)
    public String show(Parameters parameters, Model model) {
        List<CitySummary> all = cities.findSummaries();
        BriefQuery query = read(parameters, all);
        if (query.changed() != null) {
            return "redirect:" + query.afterChange();
        }
        Brief brief = briefs.gather(query, parameters);
        Offer offer = briefs.offer(brief.query()).orElse(null);
        model.addAttribute("page", BriefPage.of(brief, offer, all, site, parameters.notices(), words));
        return "brief/show";
    }

    @GetMapping(BriefItem.PATH + ".md")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> markdown(Parameters parameters) {
        Brief brief = briefs.gather(read(parameters, cities.findSummaries()), parameters);
        return file(files.markdown(brief, site, parameters.notices()), "md", "text/markdown");
    }

    @GetMapping(BriefItem.PATH + ".{ending:bib|ris|csl\\.json}")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> works(@PathVariable String ending, Parameters parameters) {
        Brief brief = briefs.gather(read(parameters, cities.findSummaries()), parameters);
        Format format = Format.of(ending).orElseThrow();
        return file(files.works(brief, format), format.ending(), format.mediaType());
    }

    @GetMapping(BriefItem.PATH + ".csv")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> csv(Parameters parameters) {
        Brief brief = briefs.gather(read(parameters, cities.findSummaries()), parameters);
        return file(files.csv(brief), FileFormat.CSV.ending(), FileFormat.CSV.mediaType());
    }

    @GetMapping(BriefItem.PATH + ".json")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> json(Parameters parameters) {
        Brief brief = briefs.gather(read(parameters, cities.findSummaries()), parameters);
        String text = files.json(brief, parameters.notices());
        return file(text, FileFormat.JSON.ending(), FileFormat.JSON.mediaType());
    }

    private BriefQuery read(Parameters parameters, List<CitySummary> all) {
        return BriefQuery.read(parameters, all.stream().map(CitySummary::slug).toList(), words);
    }

    private static ResponseEntity<byte[]> file(String text, String ending, String type) {
        return file(text.getBytes(StandardCharsets.UTF_8), ending, type);
    }

    private static ResponseEntity<byte[]> file(byte[] body, String ending, String type) {
        String disposition = ContentDisposition.attachment()
                .filename("brief." + ending)
                .build()
                .toString();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
                .contentType(new MediaType(MediaType.parseMediaType(type), StandardCharsets.UTF_8))
                .body(body);
    }
}
