package org.learningcities.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** What a device asks for that keeps the portal among its programs: the manifest, and an icon at the old address. */
@Controller
class InstallController {

    private static final Duration A_DAY = Duration.ofDays(1);

    private final Assets assets;
    private final Words words;

    InstallController(Assets assets, Words words) {
        this.assets = assets;
        this.words = words;
    }

    /** The web application manifest. */
    record Manifest(
            String name,
            @JsonProperty("short_name") String shortName,
            String description,
            String lang,
            String id,
            @JsonProperty("start_url") String startUrl,
            String display,
            List<Icon> icons) {}

    record Icon(String src, String type, String sizes) {}

    @GetMapping(path = "/manifest.webmanifest", produces = "application/manifest+json")
    @ResponseBody
    public Manifest manifest() {
        String name = words.get("shell.name");
        return new Manifest(
                name,
                name,
                words.get("home.description"),
                "en",
                "/",
                "/",
                "browser",
                List.of(
                        new Icon(assets.href("img/mark.svg"), "image/svg+xml", "any"),
                        new Icon(assets.href("img/icon-192.png"), MediaType.IMAGE_PNG_VALUE, "192x192"),
                        new Icon(assets.href("img/icon-512.png"), MediaType.IMAGE_PNG_VALUE, "512x512")));
    }

    /** Browsers that read no head, and programs that collect links, ask for it here. */
    @GetMapping("/favicon.ico")
    public ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("image/x-icon"))
                .cacheControl(CacheControl.maxAge(A_DAY).cachePublic())
                .body(new ClassPathResource("static/img/favicon.ico"));
    }
}
