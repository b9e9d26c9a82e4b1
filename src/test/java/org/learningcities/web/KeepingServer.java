package org.learningcities.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.File;
import java.io.IOException;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Valve;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;
import org.learningcities.testing.Visitor;
import org.springframework.util.unit.DataSize;

/** A bare Tomcat on 127.0.0.1 that keeps what a servlet answers as the portal keeps its pages. */
final class KeepingServer implements AutoCloseable {

    /** Makes an answer. */
    interface Page {
        void write(HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    final PageCache cache;
    final Visitor visitor;

    private final Tomcat tomcat = new Tomcat();
    private volatile Page page = (request, response) -> {};

    /** With more valves behind that of the kept pages. */
    KeepingServer(DataSize size, Valve... more) throws LifecycleException {
        cache = new PageCache(size);
        tomcat.setPort(0);
        tomcat.getConnector().setProperty("address", "127.0.0.1");
        tomcat.setSilent(true);
        StandardContext context = (StandardContext) tomcat.addContext("", new File(".").getAbsolutePath());
        context.setClearReferencesThreadLocals(false);
        context.setClearReferencesRmiTargets(false);
        context.getPipeline().addValve(new PageCacheValve(cache));
        for (Valve valve : more) {
            context.getPipeline().addValve(valve);
        }
        FilterDef filter = new FilterDef();
        filter.setFilterName("kept");
        filter.setFilter(new PageCacheFilter());
        filter.setAsyncSupported("true");
        context.addFilterDef(filter);
        FilterMap all = new FilterMap();
        all.setFilterName("kept");
        all.addURLPattern("/*");
        context.addFilterMap(all);
        Tomcat.addServlet(context, "page", new HttpServlet() {
            @Override
            protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
                page.write(request, response);
            }
        });
        context.addServletMappingDecoded("/", "page");
        tomcat.start();
        visitor = Visitor.at(tomcat.getConnector().getLocalPort());
    }

    /** From now on this answers what is not kept. */
    void serve(Page page) {
        this.page = page;
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
