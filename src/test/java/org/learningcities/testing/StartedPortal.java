package org.learningcities.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.learningcities.PortalApplication;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** A portal on a folder and a database that outlive it, in this Java; stopped by the end of the block. */
public final class StartedPortal implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Visitor visitor;

    public StartedPortal(Path data, TestDatabase.Connection database, String... arguments) {
        List<String> all = new ArrayList<>(List.of(
                "--server.port=0",
                "--server.address=127.0.0.1",
                "--portal.data=" + data,
                "--spring.datasource.url=" + database.url(),
                "--spring.datasource.username=" + database.user(),
                "--spring.datasource.password=" + database.password()));
        all.addAll(List.of(arguments));
        context = new SpringApplication(PortalApplication.class).run(all.toArray(String[]::new));
        visitor = Visitor.of(context.getEnvironment());
    }

    public Visitor visitor() {
        return visitor;
    }

    @Override
    public void close() {
        context.close();
    }
}
