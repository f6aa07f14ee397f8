package dk.direktion.common.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Explains, as problems, what the server refuses before any resource sees it. */
@ApplicationScoped
class OutsideTheApi {

  private static final int AFTER_EVERYTHING = Integer.MAX_VALUE - 1;
  private static final int BEFORE_THE_SERVERS_OWN_LIMIT = 900;

  private final Problems problems;
  private final long limit;

  OutsideTheApi(
      Problems problems,
      @ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
    this.problems = problems;
    this.limit = limit.asLongValue();
  }

  void register(@Observes Filters filters) {
    filters.register(this::refuseTooLarge, BEFORE_THE_SERVERS_OWN_LIMIT);
  }

  void register(@Observes Router router) {
    router
        .route()
        .order(AFTER_EVERYTHING)
        .handler(request -> problems.send(new HttpRefusal(404), request));
  }

  private void refuseTooLarge(RoutingContext request) {
    if (length(request) <= limit) {
      request.next();
      return;
    }
    // The rest of the body would otherwise be read as the next request.
    request.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    problems
        .send(new HttpRefusal(413), request)
        .onComplete(sent -> request.request().connection().close());
  }

  // A length that is no number is left to the server, which refuses the request itself.
  private static long length(RoutingContext request) {
    String length = request.request().getHeader(HttpHeaders.CONTENT_LENGTH);
    try {
      return length == null ? 0 : Long.parseLong(length);
    } catch (NumberFormatException malformed) {
      return 0;
    }
  }
}
