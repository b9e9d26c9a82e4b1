package org.learningcities.copy;

import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The whole portal in one file, to be read from a disk. */
@Controller
class CopyController {

    /** Seconds; making a copy takes some of them. */
    private static final String RETRY_AFTER = "20";

    private final PortalCopy copy;

    CopyController(PortalCopy copy) {
        this.copy = copy;
    }

    @GetMapping("/data/portal.zip")
    public ResponseEntity<Resource> zip() {
        return copy.find()
                .map(CopyController::answer)
                .orElseGet(() -> ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE)
                        .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER)
                        .build());
    }

    private static ResponseEntity<Resource> answer(PortalCopy.Ready ready) {
        return ResponseEntity.ok()
                .eTag(ready.digest())
                .contentType(MediaType.parseMediaType("application/zip"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("learning-cities-portal.zip")
                                .build()
                                .toString())
                .body(new FileSystemResource(ready.file()));
    }
}
