import java.io.IOException;
import org.codelibs.opensearch.runner.OpenSearchRunner;

/**
 * One OpenSearch node in a process of its own, on 127.0.0.1: the folder of its data, then its port. It ends when its standard
 * input does, and so with whoever started it, however that ended.
 */
class Node {

    public static void main(String[] args) throws IOException {
        OpenSearchRunner runner = new OpenSearchRunner();
        runner.onBuild((number, settings) -> {
            settings.put("network.host", "127.0.0.1");
            settings.put("http.port", args[1]);
            settings.put("transport.port", "0");
            // The portal's queries have more clauses than the 1,024 that a node allows by itself.
            settings.put("indices.query.bool.max_clause_count", "4096");
            // A test machine may have little room on its disk.
            settings.put("cluster.routing.allocation.disk.threshold_enabled", "false");
        });
        runner.build("-basePath", args[0], "-numOfNode", "1", "-disableESLogger");
        while (System.in.read() >= 0) {}
        System.exit(0);
    }
}
