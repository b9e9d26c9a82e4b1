package org.learningcities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The jar says what it is made of, so that somebody who hears of a weak library can look whether the portal has it. */
@DisabledIfSystemProperty(
        named = "build.offline",
        matches = "offline true",
        disabledReason = "an offline build makes no list")
class LibraryListIT {

    private static final Pattern NAMED = Pattern.compile("\"purl\" : \"pkg:maven/[^/]+/([^@]+)@([^?]+)\\?type=jar\"");

    @Test
    void namesEveryLibraryOfTheJar() throws IOException {
        try (JarFile jar = new JarFile("target/learning-cities.jar")) {
            ZipEntry list = jar.getEntry("META-INF/sbom/application.cdx.json");
            assertThat(list).isNotNull();
            Set<String> named = new TreeSet<>();
            try (InputStream json = jar.getInputStream(list)) {
                NAMED.matcher(new String(json.readAllBytes(), StandardCharsets.UTF_8))
                        .results()
                        .forEach(result -> named.add(result.group(1) + "-" + result.group(2) + ".jar"));
            }
            Set<String> libraries = jar.stream()
                    .map(ZipEntry::getName)
                    .filter(name -> name.startsWith("BOOT-INF/lib/") && name.endsWith(".jar"))
                    .map(name -> name.substring(name.lastIndexOf('/') + 1))
                    .filter(name -> !name.startsWith("spring-boot-jarmode-tools")) // put in by the packing itself
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(libraries).hasSizeGreaterThan(80);
            assertThat(named).containsAll(libraries);
        }
    }
}
