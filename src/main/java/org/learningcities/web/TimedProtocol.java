package org.learningcities.web;

import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.coyote.Constants;
import org.apache.coyote.Processor;
import org.apache.coyote.Request;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.SocketEvent;
import org.apache.tomcat.util.net.SocketWrapperBase;
import org.jspecify.annotations.Nullable;

/**
 * HTTP as Tomcat speaks it, with a limit to the time that the head of a request may take. Tomcat limits the pause between two
 * pieces of it alone, so that a client which sends a byte now and then keeps its connection, and its buffers, for ever.
 */
public final class TimedProtocol extends Http11NioProtocol {

    private static final Duration LONGEST_HEAD = Duration.ofSeconds(10);

    private @Nullable Future<?> watch;

    @Override
    public void start() throws Exception {
        super.start();
        watch = getUtilityExecutor().scheduleWithFixedDelay(this::cutOffTheSlow, 1, 1, TimeUnit.SECONDS);
    }

    @Override
    public void stop() throws Exception {
        if (watch != null) {
            watch.cancel(false);
        }
        super.stop();
    }

    private void cutOffTheSlow() {
        for (SocketWrapperBase<?> client : getEndpoint().getConnections()) {
            if (client.getCurrentProcessor() instanceof Processor processor && isTooSlow(processor.getRequest())) {
                client.setError(new SocketTimeoutException("the head of a request took too long"));
                client.processSocket(SocketEvent.ERROR, true);
            }
        }
    }

    /** Between two pieces of a head Tomcat says that its work has ended; a connection that is idle has no request at all. */
    private static boolean isTooSlow(Request request) {
        int stage = request.getRequestProcessor().getStage();
        return (stage == Constants.STAGE_PARSE || stage == Constants.STAGE_ENDED)
                && request.getStartTimeNanos() > 0
                && System.nanoTime() - request.getStartTimeNanos() > LONGEST_HEAD.toNanos();
    }
}
