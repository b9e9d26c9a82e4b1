package org.learningcities.picture;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.learningcities.chart.Point;
import org.learningcities.chart.WorldMap;
import org.learningcities.city.City;
import org.learningcities.city.CityRepository;
import org.learningcities.shared.ContentChanged;
import org.learningcities.shared.Slug;
import org.learningcities.web.MissingPageException;
import org.learningcities.web.Words;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The pictures that stand for a city, and for all other pages; each is drawn once. */
@Controller
class PictureController {

    /** Pictures; of about 60 kB each. */
    private static final int KEPT = 200;

    private static final Duration FRESH = Duration.ofDays(1);

    private static final double CITY_SCALE = 0.8;

    private static final double WORLD_SCALE = 0.28;

    private static final Point MIDDLE_OF_THE_WORLD = new Point(1066, 432);

    private final CityRepository cities;
    private final Words words;
    private final Cache<String, byte[]> drawn =
            Caffeine.newBuilder().maximumSize(KEPT).build();

    PictureController(CityRepository cities, Words words) {
        this.cities = cities;
        this.words = words;
    }

    @GetMapping("/picture.png")
    public ResponseEntity<byte[]> portal() {
        return png(drawn.get("", key -> drawPortal()));
    }

    @GetMapping("/cities/{slug}/picture.png")
    @Transactional(readOnly = true)
    public ResponseEntity<byte[]> city(@PathVariable String slug) {
        return png(drawn.get(
                slug,
                key -> Optional.of(slug)
                        .filter(Slug::isWellFormed)
                        .flatMap(cities::findBySlug)
                        .map(this::draw)
                        .orElseThrow(() -> MissingPageException.of(slug, List.of()))));
    }

    @EventListener(ContentChanged.class)
    @Order(ContentChanged.READ)
    void forget() {
        drawn.invalidateAll();
    }

    private byte[] drawPortal() {
        return new Picture(Palette.of("blue"))
                .land(MIDDLE_OF_THE_WORLD, WORLD_SCALE)
                .name("")
                .words("", Palette.of("blue"), words.get("shell.name"), words.get("home.description"))
                .png();
    }

    private byte[] draw(City city) {
        var colour = Palette.of(city.region().slug());
        return new Picture(colour)
                .land(WorldMap.onMap(city.latitude(), city.longitude()), CITY_SCALE)
                .dot(colour)
                .name(words.get("shell.name"))
                .words(city.country().name(), colour, city.name(), city.tagline())
                .png();
    }

    private static ResponseEntity<byte[]> png(byte[] picture) {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .contentType(MediaType.IMAGE_PNG)
                .body(picture);
    }
}
