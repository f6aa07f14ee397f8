package dk.direktion.gateway.edge;

import io.vertx.core.AsyncResult;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** One line for each request: who, what, how it went; never a query string and never a body. */
@ApplicationScoped
public class AccessLog {

  private static final Logger LOG = Logger.getLogger("access");
  private static final int LONGEST_PATH = 200;

  /** The customary code of a request whose caller hung up before the answer was sent. */
  private static final int HUNG_UP = 499;

  private static final String CALLER = "direktion.caller";

  private final Clock clock;

  AccessLog(Clock clock) {
    this.clock = clock;
  }

  /** Notes who made the request, once that is known. */
  public static void noteCaller(RoutingContext context, String username) {
    context.put(CALLER, username);
  }

  void follow(RoutingContext context) {
    Instant start = clock.instant();
    context.addEndHandler(end -> write(context, start, hungUp(context, end)));
  }

  private static boolean hungUp(RoutingContext context, AsyncResult<Void> end) {
    return end.failed() || context.response().closed();
  }

  private void write(RoutingContext context, Instant start, boolean hungUp) {
    String method = context.request().method().name();
    int status = hungUp ? HUNG_UP : context.response().getStatusCode();
    String caller = context.get(CALLER);
    String path = shortened(RawPath.of(context));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("requestId", RequestId.of(context));
    fields.put("method", method);
    fields.put("path", path);
    fields.put("status", Integer.toString(status));
    fields.put("millis", Long.toString(Duration.between(start, clock.instant()).toMillis()));
    fields.put("bytes", Long.toString(context.response().bytesWritten()));
    fields.put("caller", caller == null ? "-" : caller);
    fields.forEach(MDC::put);
    try {
      LOG.infof("%s %s %d", method, path, status);
    } finally {
      fields.keySet().forEach(MDC::remove);
    }
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
  }
}
