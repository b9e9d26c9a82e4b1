package org.learningcities.picture;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;

/** Writes text in the portal's serif, or in the machine's own font where the serif lacks a letter. */
record Lettering(Font font) {

    private static final FontRenderContext MEASURE = new FontRenderContext(null, true, true);

    private static final Font REGULAR = read("regular");

    private static final Font SEMIBOLD = read("semibold");

    static Lettering regular(String text, float size) {
        return of(REGULAR, text, size);
    }

    static Lettering semibold(String text, float size) {
        return of(SEMIBOLD, text, size);
    }

    /** The largest that fits, between two sizes. */
    static Lettering fitting(String text, float largest, float smallest, double width) {
        Lettering lettering = semibold(text, largest);
        for (float size = largest; size > smallest && lettering.width(text) > width; size -= 4) {
            lettering = semibold(text, size - 4);
        }
        return lettering;
    }

    double width(String text) {
        return font.getStringBounds(text, MEASURE).getWidth();
    }

    /** The text in lines of this width; what does not fit into so many ends with an ellipsis. */
    List<String> lines(String text, double width, int most) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer) > width && !line.isEmpty()) {
                if (lines.size() == most - 1) {
                    lines.add(line + "…");
                    return lines;
                }
                lines.add(line.toString());
                line = new StringBuilder(word);
            } else {
                line = new StringBuilder(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    void write(Graphics2D canvas, String text, double x, double y, Color colour) {
        canvas.setFont(font);
        canvas.setColor(colour);
        canvas.drawString(text, (float) x, (float) y);
    }

    private static Lettering of(Font serif, String text, float size) {
        Font font = serif.canDisplayUpTo(text) < 0 ? serif : new Font(Font.SANS_SERIF, Font.PLAIN, 1);
        return new Lettering(font.deriveFont(size));
    }

    private static Font read(String weight) {
        try (InputStream file = new ClassPathResource("picture/source-serif-4-" + weight + ".ttf").getInputStream()) {
            return Font.createFont(Font.TRUETYPE_FONT, file);
        } catch (IOException | FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
