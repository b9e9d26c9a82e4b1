package org.learningcities.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.learningcities.web.Site;
import org.learningcities.web.Words;
import org.springframework.stereotype.Component;

/** Writes the portal into a ZIP: first it walks from page to page to know them all, then it writes each. */
@Component
class CopyWriter {

    /** More than a memory stick should hold; links to what is beyond lead to the portal. */
    private static final int MOST_PAGES = 20_000;

    private static final String FOLDER = "learning-cities/";

    /** The earliest that the format knows: of equal pages, equal files. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private static final Pattern URL = Pattern.compile("url\\(\"?((?!data:)[^)\"]+)\"?\\)");

    private final RunningPortal portal;
    private final Site site;
    private final Words words;

    CopyWriter(RunningPortal portal, Site site, Words words) {
        this.portal = portal;
        this.site = site;
        this.words = words;
    }

    void write(OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        CopyNames names = new CopyNames(walk(), site);
        Map<String, Element> drawings = new HashMap<>();
        PageCopy copy = new PageCopy(names, href -> drawings.computeIfAbsent(href, this::drawing), words);
        CopySearch search = new CopySearch(words);
        for (String path : names.pages()) {
            Document page = portal.require(path).html();
            String file = CopyNames.file(path);
            search.add(page, path, file);
            copy.rewrite(page, file);
            put(zip, file, page.outerHtml());
        }
        Document page = portal.require(CopyNames.SEARCH).html();
        copy.rewrite(page, "search.html");
        search.turn(page);
        put(zip, "search.html", page.outerHtml());
        put(zip, CopySearch.INDEX, search.index());
        put(zip, CopySearch.SCRIPT, script());
        for (String file : copy.loaded()) {
            put(zip, file.substring(1), loaded(file));
        }
        zip.finish();
        zip.flush();
    }

    /** All pages that can be reached from the front page without a filter. */
    private Set<String> walk() throws IOException {
        Deque<String> waiting = new ArrayDeque<>(Set.of("/"));
        Set<String> seen = new HashSet<>(waiting);
        Set<String> pages = new TreeSet<>();
        while (!waiting.isEmpty() && pages.size() < MOST_PAGES) {
            String path = waiting.remove();
            RunningPortal.Answer answer = portal.find(path);
            if (answer.isPage()) {
                pages.add(path);
                answer.html().select("a[href]:not([download])").eachAttr("href").stream()
                        .map(CopyNames::withoutFragment)
                        .filter(CopyNames::mayHold)
                        .filter(seen::add)
                        .forEach(waiting::add);
            }
        }
        return pages;
    }

    /** A file that pages load. What a stylesheet loads stands in it: a browser takes no font from another file on a disk. */
    private byte[] loaded(String path) throws IOException {
        RunningPortal.Answer answer = portal.require(path);
        if (!path.endsWith(".css")) {
            return answer.body();
        }
        StringBuilder css = new StringBuilder();
        Matcher url = URL.matcher(answer.text());
        while (url.find()) {
            RunningPortal.Answer file =
                    portal.require(URI.create(path).resolve(url.group(1)).getPath());
            String data = Base64.getEncoder().encodeToString(file.body());
            url.appendReplacement(css, "url(data:" + file.type() + ";base64," + data + ")");
        }
        return url.appendTail(css).toString().getBytes(StandardCharsets.UTF_8);
    }

    private Element drawing(String href) {
        try {
            String svg = portal.require(CopyNames.withoutFragment(href)).text();
            return Objects.requireNonNull(
                    Jsoup.parse(svg, Parser.xmlParser()).getElementById(href.substring(href.indexOf('#') + 1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String script() throws IOException {
        try (InputStream script =
                Objects.requireNonNull(CopyWriter.class.getResourceAsStream("/copy/" + CopySearch.SCRIPT))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String file, String text) throws IOException {
        put(zip, file, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String file, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(FOLDER + file);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
