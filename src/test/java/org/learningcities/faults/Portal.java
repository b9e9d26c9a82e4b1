package org.learningcities.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.learningcities.testing.PortalProcess;
import org.learningcities.testing.TestDatabase;

/** Starts portals as processes of their own on a database of the tests. */
record Portal(Path data, TestDatabase.Connection database) {

    /** Short lives start sooner with the quick compiler alone. */
    private static final List<String> QUICK = List.of("-XX:TieredStopAtLevel=1");

    /** Without the sentence model unless the arguments name it: few faults concern it. */
    PortalProcess start(String... arguments) throws IOException {
        return start(List.of(), QUICK, arguments);
    }

    /** Behind another command, such as env or unshare. */
    PortalProcess startBehind(List<String> before, String... arguments) throws IOException {
        return start(before, QUICK, arguments);
    }

    PortalProcess start(List<String> before, List<String> options, String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(
                "--server.address=127.0.0.1",
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        all.addAll(List.of(arguments));
        if (Stream.of(arguments).noneMatch(argument -> argument.startsWith("--portal.search.meaning="))) {
            all.add("--portal.search.meaning=off");
        }
        return PortalProcess.start(before, options, data, all.toArray(String[]::new));
    }
}
