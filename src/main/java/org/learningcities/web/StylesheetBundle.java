package org.learningcities.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.web.servlet.resource.ResourceResolver;
import org.springframework.web.servlet.resource.ResourceResolverChain;

/**
 * Serves portal.css, and embed.css of the cards, with the stylesheets that it imports in the place of its import lines, and without comments and
 * indentation: many files to write, one to load. It stands behind the resolver that computes the hash, so that the hash is of the whole.
 */
class StylesheetBundle implements ResourceResolver {

    private static final Set<String> BUNDLES = Set.of("portal.css", "embed.css");

    /** The one form of an import line that is allowed in them. */
    private static final Pattern IMPORT = Pattern.compile("@import url\\(\"([^\"]+)\"\\) layer\\((\\w+)\\);");

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private static final Pattern LINE_END = Pattern.compile("\\s*\\n\\s*");

    @Override
    public @Nullable Resource resolveResource(
            @Nullable HttpServletRequest request,
            String path,
            List<? extends Resource> locations,
            ResourceResolverChain chain) {
        Resource resource = chain.resolveResource(request, path, locations);
        return resource != null && BUNDLES.contains(resource.getFilename()) ? bundle(resource) : resource;
    }

    @Override
    public @Nullable String resolveUrlPath(
            String path, List<? extends Resource> locations, ResourceResolverChain chain) {
        return chain.resolveUrlPath(path, locations);
    }

    static Resource bundle(Resource stylesheet) {
        String css = IMPORT.matcher(text(stylesheet))
                .replaceAll(line -> Matcher.quoteReplacement(
                        "@layer " + line.group(2) + " {\n" + text(relative(stylesheet, line.group(1))) + "}"));
        return new ByteArrayResource(terse(css).getBytes(StandardCharsets.UTF_8), stylesheet.getDescription()) {

            @Override
            public String getFilename() {
                return stylesheet.getFilename();
            }

            @Override
            public long lastModified() throws IOException {
                return stylesheet.lastModified();
            }
        };
    }

    /** Without what only people read. */
    private static String terse(String css) {
        return LINE_END.matcher(COMMENT.matcher(css).replaceAll("")).replaceAll("\n");
    }

    private static Resource relative(Resource stylesheet, String path) {
        try {
            return stylesheet.createRelative(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Resource resource) {
        try {
            return resource.getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("a stylesheet is missing: " + resource, e);
        }
    }
}
