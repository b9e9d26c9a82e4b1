package org.learningcities.web;

import java.util.HexFormat;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import java.util.zip.Checksum;

/** The value of the entity tag of an answer: equal for equal bytes, however they are packed. */
final class WeakTag {

    private WeakTag() {}

    /** Two sums, each a hundred times as fast as a digest, which only needs to be this good where somebody forges pages. */
    static String of(byte[] body) {
        return sum(new CRC32(), body) + sum(new CRC32C(), body);
    }

    private static String sum(Checksum sum, byte[] body) {
        sum.update(body);
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}
