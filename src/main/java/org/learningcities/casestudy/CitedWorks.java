package org.learningcities.casestudy;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.citation.Citation;
import org.learningcities.citation.Citations;
import org.learningcities.citation.Format;
import org.learningcities.citation.Work;
import org.learningcities.source.Source;
import org.learningcities.web.Words;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A page of the portal and the sources that it rests on, as works to be cited. */
record CitedWorks(Work page, List<Work> sources) {

    static CitedWorks of(Work page, Collection<Source> sources, Words words) {
        return new CitedWorks(
                page,
                sources.stream()
                        .distinct()
                        .map(source -> SourceWork.of(source, words))
                        .toList());
    }

    List<Citation> sourceCitations(Citations citations) {
        return sources.stream().map(citations::cite).toList();
    }

    /** All of them as one file to be kept, the page first. */
    ResponseEntity<byte[]> file(Format format) {
        String text =
                format.write(Stream.concat(Stream.of(page), sources.stream()).toList());
        ContentDisposition disposition = ContentDisposition.attachment()
                .filename(page.key() + "." + format.ending())
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .contentType(new MediaType(MediaType.parseMediaType(format.mediaType()), StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
