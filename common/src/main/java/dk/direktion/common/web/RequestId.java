package dk.direktion.common.web;

import io.vertx.ext.web.RoutingContext;
import java.time.Clock;
import java.util.regex.Pattern;

/** Names one request in its answer, its problems and the log. */
public final class RequestId {

  public static final String HEADER = "X-Request-Id";
  static final String KEY = "requestId";

  private static final Pattern VALID = Pattern.compile("[A-Za-z0-9._-]{8,64}");

  private RequestId() {}

  /** Returns the id the request was given when it came in. */
  public static String of(RoutingContext request) {
    return request.get(KEY);
  }

  // An id from outside ends up in the log, so nothing but a plain id is taken over.
  static String assign(RoutingContext request, Clock clock) {
    String incoming = request.request().getHeader(HEADER);
    String id =
        incoming != null && VALID.matcher(incoming).matches()
            ? incoming
            : UuidV7.next(clock).toString();
    request.put(KEY, id);
    return id;
  }
}
