package org.learningcities.testing;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes bytes to the portal's port that no decent client would, over a connection kept open while the portal lets it. */
public final class RawVisitor implements AutoCloseable {

    /** Milliseconds; the portal answers in a few. */
    private static final int PATIENCE = 30_000;

    private final int port;
    private @Nullable Socket socket;
    private @Nullable InputStream in;

    public RawVisitor(int port) {
        this.port = port;
    }

    /** What came back; header names in lower case. */
    public record RawAnswer(int status, Map<String, String> headers, String body) {}

    /** Asks for a target as it stands, encoded as UTF-8. */
    public RawAnswer get(String target) throws IOException {
        return send(("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Sends these bytes and reads one answer. A connection that the portal has closed meanwhile is opened anew. */
    public RawAnswer send(byte[] request) throws IOException {
        boolean kept = socket != null;
        try {
            return exchange(request);
        } catch (IOException e) {
            close();
            if (!kept) {
                throw e;
            }
            return exchange(request);
        }
    }

    /** Sends these bytes and reads one answer, without a second try. */
    public RawAnswer sendOnce(byte[] request) throws IOException {
        return exchange(request);
    }

    private RawAnswer exchange(byte[] request) throws IOException {
        if (socket == null) {
            socket = new Socket(InetAddress.getLoopbackAddress(), port);
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        }
        socket.getOutputStream().write(request);
        RawAnswer answer = read(java.util.Objects.requireNonNull(in));
        if (answer.headers.getOrDefault("connection", "").equalsIgnoreCase("close")) {
            close();
        }
        return answer;
    }

    private static RawAnswer read(InputStream in) throws IOException {
        String status = line(in);
        Map<String, String> headers = new HashMap<>();
        for (String line = line(in); !line.isEmpty(); line = line(in)) {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        byte[] body;
        if ("chunked".equals(headers.get("transfer-encoding"))) {
            ByteArrayOutputStream chunks = new ByteArrayOutputStream();
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                chunks.writeBytes(bytes(in, size));
                line(in);
            }
            line(in);
            body = chunks.toByteArray();
        } else {
            body = bytes(in, Integer.parseInt(headers.getOrDefault("content-length", "0")));
        }
        return new RawAnswer(Integer.parseInt(status.split(" ")[1]), headers, new String(body, StandardCharsets.UTF_8));
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in).strip(), 16);
    }

    private static byte[] bytes(InputStream in, int size) throws IOException {
        byte[] bytes = in.readNBytes(size);
        if (bytes.length < size) {
            throw new EOFException("the answer broke off");
        }
        return bytes;
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new EOFException("the connection was closed");
            }
            line.append((char) b);
        }
        return line.toString().stripTrailing();
    }

    @Override
    public void close() throws IOException {
        if (socket != null) {
            socket.close();
            socket = null;
        }
    }
}
