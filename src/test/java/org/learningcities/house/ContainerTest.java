package org.learningcities.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yaml.snakeyaml.Yaml;

/** The image and the compose file give the portal no more than it needs. */
class ContainerTest {

    @Test
    void portalRunsAsAnOrdinaryUser() throws IOException {
        String image = Files.readString(Path.of("src/main/docker/Dockerfile"));
        String last = image.substring(image.lastIndexOf("\nFROM "));
        assertThat(last).containsPattern("\nUSER 10001:10001\n").doesNotContain("USER root", "sudo", "chmod 777");
        assertThat(last.indexOf("\nUSER ")).isLessThan(last.indexOf("\nENTRYPOINT "));
    }

    @Test
    void portalMayWriteNowhereElse() throws IOException {
        Map<String, Object> portal = service("portal");
        assertThat(portal)
                .containsEntry("read_only", true)
                .containsEntry("tmpfs", List.of("/tmp"))
                .containsEntry("cap_drop", List.of("ALL"))
                .containsEntry("security_opt", List.of("no-new-privileges:true"))
                .containsEntry("ports", List.of("8080:8080"))
                .doesNotContainKeys("privileged", "cap_add", "user");
    }

    @Test
    void databaseIsNotReachedFromOutside() throws IOException {
        assertThat(service("database")).doesNotContainKeys("ports", "privileged");
    }

    /** Each build is of the same bases; a new one is a change that somebody reads. */
    @ParameterizedTest
    @ValueSource(strings = {"docker-compose.yml", "src/main/docker/Dockerfile"})
    void imagesOfOthersAreOfAnExactVersion(String file) throws IOException {
        List<String> images = Pattern.compile("(?m)^(?: +image:|FROM) ([a-z/-]+:\\S+|[a-z-]+/\\S+)")
                .matcher(Files.readString(Path.of(file)))
                .results()
                .map(image -> image.group(1))
                .toList();
        assertThat(images).hasSizeGreaterThan(1).allMatch(image -> image.matches("[a-z/-]+:[a-z-]*\\d+\\.\\d+.*"));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> service(String name) throws IOException {
        Map<String, Map<String, Map<String, Object>>> file =
                new Yaml().load(Files.readString(Path.of("docker-compose.yml")));
        return file.get("services").get(name);
    }
}
