package org.learningcities.faults;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Mounts that one process alone sees: they need no rights, and are gone with it. */
final class Namespace {

    private Namespace() {}

    /** Skips the test where the machine allows no such thing. */
    static void assumePossible() throws IOException, InterruptedException {
        assumeTrue(
                System.getProperty("os.name").equals("Linux")
                        && run("unshare -Urm mount -t tmpfs none /mnt").equals(""),
                "this machine allows no namespaces of one's own (unshare -Urm), so that nothing can be mounted");
    }

    /** What stands before a command whose process is to see this mounted at the folder, "$0". */
    static List<String> mounting(String what, Path folder) {
        return List.of("unshare", "-Urm", "sh", "-c", "mount " + what + " \"$0\" && exec \"$@\"", folder.toString());
    }

    /** Mounts something for a process that has a namespace of its own. */
    static void mount(long process, String what) throws IOException, InterruptedException {
        String said = run("nsenter --preserve-credentials -U -m -t " + process + " mount " + what);
        if (!said.isEmpty()) {
            throw new IOException(said);
        }
    }

    private static String run(String command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes());
        int code = process.waitFor();
        return code == 0 ? "" : command + " ended with " + code + ": " + said;
    }
}
