package org.learningcities.picture;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/** One of the portal's own drawings in SVG: an only path, read as a shape. */
final class Drawing {

    private static final Pattern PATH = Pattern.compile("<path[^>]*\\sd=\"([^\"]+)\"");

    /** A letter and the numbers behind it. */
    private static final Pattern STEP = Pattern.compile("([MLHVCZmlhvcz])([^MLHVCZmlhvcz]*)");

    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+\\.?\\d*|\\.\\d+)");

    private final Path2D.Double shape = new Path2D.Double();
    private double x;
    private double y;
    private double startX;
    private double startY;

    private Drawing(String data) {
        Matcher step = STEP.matcher(data);
        while (step.find()) {
            double[] numbers = NUMBER.matcher(step.group(2))
                    .results()
                    .mapToDouble(number -> Double.parseDouble(number.group()))
                    .toArray();
            follow(step.group(1).charAt(0), numbers);
        }
    }

    /** The path of a file below "static". */
    static Path2D read(String file) {
        Matcher path = PATH.matcher(text("static/" + file));
        if (!path.find()) {
            throw new IllegalStateException("no path in " + file);
        }
        return new Drawing(path.group(1)).shape;
    }

    static Path2D of(String data) {
        return new Drawing(data).shape;
    }

    /** A file of the class path as text. */
    static String text(String file) {
        try {
            return new ClassPathResource(file).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void follow(char letter, double[] n) {
        boolean relative = Character.isLowerCase(letter);
        switch (Character.toUpperCase(letter)) {
            case 'Z' -> {
                shape.closePath();
                moveTo(startX, startY);
            }
            case 'H' -> lineTo(relative ? x + n[0] : n[0], y);
            case 'V' -> lineTo(x, relative ? y + n[0] : n[0]);
            case 'C' -> {
                for (int i = 0; i + 5 < n.length; i += 6) {
                    double fromX = relative ? x : 0;
                    double fromY = relative ? y : 0;
                    shape.curveTo(
                            fromX + n[i],
                            fromY + n[i + 1],
                            fromX + n[i + 2],
                            fromY + n[i + 3],
                            fromX + n[i + 4],
                            fromY + n[i + 5]);
                    moveTo(fromX + n[i + 4], fromY + n[i + 5]);
                }
            }
            default -> {
                for (int i = 0; i + 1 < n.length; i += 2) {
                    double nextX = relative ? x + n[i] : n[i];
                    double nextY = relative ? y + n[i + 1] : n[i + 1];
                    if (i == 0 && Character.toUpperCase(letter) == 'M') {
                        shape.moveTo(nextX, nextY);
                        moveTo(nextX, nextY);
                        startX = nextX;
                        startY = nextY;
                    } else {
                        lineTo(nextX, nextY);
                    }
                }
            }
        }
    }

    private void lineTo(double nextX, double nextY) {
        shape.lineTo(nextX, nextY);
        moveTo(nextX, nextY);
    }

    private void moveTo(double nextX, double nextY) {
        x = nextX;
        y = nextY;
    }
}
