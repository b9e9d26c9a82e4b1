package org.learningcities.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The texts of the content files by their names below the content folder, in the order of the names. */
record ContentFolder(SortedMap<String, String> texts) {

    /** Tells of the versions of all other files. */
    static final String RELEASES = "releases.yaml";

    /** Reads all YAML files of a folder given as a resource location, such as "classpath:/db/content/". */
    static ContentFolder at(String location) {
        String root = location.endsWith("/") ? location : location + "/";
        var resolver = new PathMatchingResourcePatternResolver();
        SortedMap<String, String> texts = new TreeMap<>();
        try {
            for (Resource file : resolver.getResources(root + "*.yaml")) {
                texts.put(file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
            }
            for (String folder : List.of("cities/", "languages/")) {
                boolean exists = resolver.getResource(root + folder).exists();
                for (Resource file : exists ? resolver.getResources(root + folder + "*.yaml") : new Resource[0]) {
                    texts.put(folder + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the content at " + location, e);
        }
        return new ContentFolder(texts);
    }

    /**
     * The SHA-256 of all names and texts but those of the releases, which name it, in hexadecimal: equal for equal content, on
     * every machine.
     */
    String fingerprint() {
        return digest(texts.entrySet().stream()
                .filter(file -> !file.getKey().equals(RELEASES))
                .toList());
    }

    /** As the fingerprint, of all files. */
    String checksum() {
        return digest(texts.entrySet());
    }

    private static String digest(Collection<Map.Entry<String, String>> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (Map.Entry<String, String> file : files) {
                digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
                digest.update(file.getValue().replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
