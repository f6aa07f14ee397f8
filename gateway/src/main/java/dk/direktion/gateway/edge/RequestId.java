package dk.direktion.gateway.edge;

import io.vertx.ext.web.RoutingContext;
import java.util.UUID;
import java.util.regex.Pattern;

/** The name under which one request is found again in every service's log. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{8,64}");
  private static final String KEY = "direktion.request-id";

  private RequestId() {}

  /** Keeps the caller's id if it is harmless, otherwise makes one. */
  static void assign(RoutingContext context) {
    String sent = context.request().getHeader(HEADER);
    boolean usable = sent != null && VALID.matcher(sent).matches();
    context.put(KEY, usable ? sent : UUID.randomUUID().toString());
  }

  public static String of(RoutingContext context) {
    return context.get(KEY);
  }
}
