package org.learningcities.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.learningcities.chart.Point;

/** A picture in the size that programs show beside a link: words at the left, a map at the right. */
final class Picture {

    /** As Open Graph's consumers want it, and as the layout says. */
    static final int WIDTH = 1200;

    static final int HEIGHT = 630;

    private static final int EDGE = 20;
    private static final int LEFT = 84;

    /** Where the words end at the latest. */
    private static final int RIGHT = 640;

    /** Where the map begins, and the point of the sheet in its middle. */
    private static final int MAP = 680;

    private static final double MAP_X = (MAP + WIDTH) / 2.0;
    private static final double MAP_Y = HEIGHT / 2.0;

    /** Where the name stands. */
    private static final int LINE = 330;

    private static final Path2D LAND = Drawing.read("img/world.svg");
    private static final Path2D MARK = Drawing.read("img/mark.svg");

    private final BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    private final Graphics2D canvas = image.createGraphics();

    /** An empty sheet with an edge in this colour. */
    Picture(Color edge) {
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT), Palette.of("paper"));
        fill(new Rectangle2D.Double(0, 0, EDGE, HEIGHT), edge);
    }

    /** The land at the right, so large, with this point of the drawing in its middle. */
    Picture land(Point middle, double scale) {
        AffineTransform place = new AffineTransform();
        place.translate(MAP_X, MAP_Y);
        place.scale(scale, scale);
        place.translate(-middle.x(), -middle.y());
        Rectangle2D sea = new Rectangle2D.Double(MAP, 0, WIDTH - MAP, HEIGHT);
        fill(sea, Palette.of("paper-deep"));
        canvas.setClip(sea);
        fill(place.createTransformedShape(LAND), Palette.of("hair"));
        canvas.setClip(null);
        return this;
    }

    /** A dot in the middle of the map. */
    Picture dot(Color colour) {
        fill(new Ellipse2D.Double(MAP_X - 16, MAP_Y - 16, 32, 32), colour);
        canvas.setStroke(new BasicStroke(3));
        canvas.setColor(colour);
        canvas.draw(new Ellipse2D.Double(MAP_X - 32, MAP_Y - 32, 64, 64));
        return this;
    }

    /** The mark and the name of the portal, at the top. */
    Picture name(String name) {
        AffineTransform place = AffineTransform.getTranslateInstance(LEFT, 60);
        place.scale(1.75, 1.75);
        fill(place.createTransformedShape(MARK), Palette.of("blue"));
        Lettering.semibold(name, 32).write(canvas, name, LEFT + 72, 98, Palette.of("ink"));
        return this;
    }

    /** What the picture is of: a quiet line, the name as large as it fits, and a sentence. */
    Picture words(String above, Color colour, String name, String sentence) {
        double width = RIGHT - LEFT;
        Lettering large = Lettering.fitting(name, 108, 28, width);
        Lettering.semibold(above, 30)
                .write(canvas, above, LEFT, LINE - large.font().getSize() * 0.95, colour);
        large.write(canvas, name, LEFT - 4, LINE, Palette.of("ink"));
        Lettering small = Lettering.regular(sentence, 34);
        double y = LINE + 70;
        for (String line : small.lines(sentence, width, 5)) {
            small.write(canvas, line, LEFT, y, Palette.of("ink-soft"));
            y += 46;
        }
        return this;
    }

    byte[] png() {
        canvas.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private void fill(Shape shape, Color colour) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }
}
