import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Asks a server on 127.0.0.1 so many times a second, by a timetable that does not wait for slow answers, and prints the 99th
 * percentile of the time from when an answer was due to when it was there, in milliseconds. The first seconds do not count: this
 * program itself is slow then.
 *
 * <p>java HalfLoad.java port path requests-a-second seconds connections
 */
final class HalfLoad {

    private static final int PATIENCE = 30_000;
    private static final int WARM_UP = 3;
    private static final long MOST_REQUESTS = 1_000_000;

    private final byte[] request;
    private final int port;
    private final long[] nanos;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger failed = new AtomicInteger();
    private final double rate;
    private final long start = System.nanoTime();

    private HalfLoad(int port, String path, double rate, int seconds) {
        this.port = port;
        this.rate = rate;
        this.nanos = new long[(int) Math.min(MOST_REQUESTS, Math.max(1, rate * (WARM_UP + seconds)))];
        this.request = ("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept-Encoding: gzip\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    public static void main(String[] args) throws InterruptedException {
        int connections = Integer.parseInt(args[4]);
        HalfLoad load = new HalfLoad(
                Integer.parseInt(args[0]), args[1], Double.parseDouble(args[2]), Integer.parseInt(args[3]));
        CountDownLatch done = new CountDownLatch(connections);
        for (int i = 0; i < connections; i++) {
            new Thread(() -> {
                        try {
                            load.visit();
                        } finally {
                            done.countDown();
                        }
                    })
                    .start();
        }
        done.await();
        int first = (int) Math.min(load.nanos.length - 1, load.rate * WARM_UP);
        long[] nanos = Arrays.copyOfRange(load.nanos, first, load.nanos.length);
        Arrays.sort(nanos);
        if (load.failed.get() > 0) {
            System.out.println("failed: " + load.failed.get());
        } else {
            System.out.printf("%.2f%n", nanos[(int) (nanos.length * 0.99)] / 1e6);
        }
    }

    private void visit() {
        try {
            for (int i = next.getAndIncrement(); i < nanos.length; ) {
                i = visit(i);
            }
        } catch (IOException e) {
            failed.incrementAndGet();
        }
    }

    /** Asks over one connection, from this answer on, until the server has closed it; gives the next answer. */
    private int visit(int first) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            socket.setSoTimeout(PATIENCE);
            InputStream in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
            boolean open = true;
            int i = first;
            for (; open && i < nanos.length; i = next.getAndIncrement()) {
                long due = start + (long) (i / rate * 1e9);
                for (long early = due - System.nanoTime(); early > 0; early = due - System.nanoTime()) {
                    LockSupport.parkNanos(early);
                }
                socket.getOutputStream().write(request);
                open = read(in);
                nanos[i] = System.nanoTime() - due;
            }
            return i;
        }
    }

    /** Reads one answer, whole; whether another may be asked for. */
    private static boolean read(InputStream in) throws IOException {
        String status = line(in);
        if (!status.startsWith("HTTP/1.1 200")) {
            throw new IOException(status);
        }
        int length = -1;
        boolean chunked = false;
        boolean open = true;
        for (String header = line(in).toLowerCase(); !header.isEmpty(); header = line(in).toLowerCase()) {
            if (header.startsWith("content-length:")) {
                length = Integer.parseInt(header.substring(header.indexOf(':') + 1).strip());
            }
            chunked |= header.startsWith("transfer-encoding:");
            open &= !header.equals("connection: close");
        }
        if (chunked) {
            for (int size = chunk(in); size > 0; size = chunk(in)) {
                in.skipNBytes(size + 2);
            }
            line(in);
        } else {
            in.skipNBytes(length);
        }
        return open;
    }

    private static int chunk(InputStream in) throws IOException {
        return Integer.parseInt(line(in), 16);
    }

    private static String line(InputStream in) throws IOException {
        StringBuilder line = new StringBuilder();
        for (int b = in.read(); b != '\n'; b = in.read()) {
            if (b < 0) {
                throw new IOException("closed");
            }
            if (b != '\r') {
                line.append((char) b);
            }
        }
        return line.toString();
    }
}
