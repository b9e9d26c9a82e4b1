package org.learningcities.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** The mark on its tile, as static/img/mark.svg draws it: 32 units wide and high. */
final class Icon {

    private static final String MARK = Drawing.text("static/img/mark.svg");

    private static final Matcher TILE = find("<rect [^>]*rx=\"([\\d.]+)\"[^>]*fill=\"(#\\w{6})\"");

    private static final Matcher USE =
            find("<use [^>]*x=\"([\\d.]+)\" y=\"([\\d.]+)\" width=\"([\\d.]+)\"[^>]*color=\"(#\\w{6})\"");

    private Icon() {}

    /** Full, where the device cuts the corners itself. */
    static BufferedImage draw(int size, boolean full) {
        BufferedImage image =
                new BufferedImage(size, size, full ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale(size / 32.0, size / 32.0);
        double round = full ? 0 : 2 * Double.parseDouble(TILE.group(1));
        canvas.setColor(Color.decode(TILE.group(2)));
        canvas.fill(new RoundRectangle2D.Double(0, 0, 32, 32, round, round));
        canvas.translate(Double.parseDouble(USE.group(1)), Double.parseDouble(USE.group(2)));
        double scale = Double.parseDouble(USE.group(3)) / 32;
        canvas.scale(scale, scale);
        canvas.setColor(Color.decode(USE.group(4)));
        canvas.fill(Drawing.read("img/mark.svg"));
        canvas.dispose();
        return image;
    }

    static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "png", bytes);
        return bytes.toByteArray();
    }

    /** One PNG in an icon file. */
    static byte[] ico(byte[] png, int size) {
        return ByteBuffer.allocate(22 + png.length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 1)
                .put((byte) size)
                .put((byte) size)
                .putShort((short) 0)
                .putShort((short) 1)
                .putShort((short) 32)
                .putInt(png.length)
                .putInt(22)
                .put(png)
                .array();
    }

    private static Matcher find(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(MARK);
        if (!matcher.find()) {
            throw new IllegalStateException("mark.svg is drawn in another way than Icon knows: " + pattern);
        }
        return matcher;
    }
}
