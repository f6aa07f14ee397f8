package dk.direktion.common.web;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.core.Context;
import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jboss.logging.MDC;

/** Gives each request an id, its answer the common headers, and the log one line about it. */
@ApplicationScoped
class EveryRequest {

  private static final Logger ACCESS = Logger.getLogger("dk.direktion.access-log");
  // Where the REST layer leaves the template for those who observe requests.
  private static final String PATH_TEMPLATE = "UrlPathTemplate";
  private static final int BEFORE_AUTHENTICATION = 1_000;
  private static final String LANGUAGE = "language";
  private static final Set<String> LANGUAGES = Set.of("da", "en");

  private final Clock clock;
  private final String root;
  private final String apiVersion;

  EveryRequest(
      Clock clock,
      @ConfigProperty(name = "quarkus.rest.path") String root,
      @ConfigProperty(name = "direktion.api-version") String apiVersion) {
    this.clock = clock;
    this.root = root;
    this.apiVersion = apiVersion;
  }

  void register(@Observes Filters filters) {
    filters.register(this::accompany, BEFORE_AUTHENTICATION);
  }

  private void accompany(RoutingContext request) {
    long start = System.nanoTime();
    String id = RequestId.assign(request, clock);
    MDC.put(RequestId.KEY, id);
    hearLanguage(request);
    request.addHeadersEndHandler(ignored -> addHeaders(request, id));
    Context context = Vertx.currentContext();
    request.addEndHandler(
        ignored ->
            log(request, context.getLocal(PATH_TEMPLATE), (System.nanoTime() - start) / 1_000_000));
    request.next();
  }

  // A link to a file sends the browser's language, so the address may name the reader's own.
  private static void hearLanguage(RoutingContext request) {
    String wanted = request.request().params().get(LANGUAGE);
    if (LANGUAGES.contains(wanted == null ? "" : wanted)) {
      request.request().headers().set(HttpHeaders.ACCEPT_LANGUAGE, wanted);
    }
  }

  private void addHeaders(RoutingContext request, String id) {
    MultiMap headers = request.response().headers();
    headers.set(RequestId.HEADER, id);
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("Referrer-Policy", "no-referrer");
    if (request.normalizedPath().startsWith("/api/")) {
      headers.set("API-Version", apiVersion);
      setUnlessGiven(headers, HttpHeaders.CACHE_CONTROL, "no-store");
      setUnlessGiven(
          headers, "Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    }
  }

  private static void setUnlessGiven(MultiMap headers, CharSequence name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }

  // Only the path's template: a path, a query or a title could say what must not be known.
  private void log(RoutingContext request, String template, long millis) {
    MDC.put(RequestId.KEY, RequestId.of(request));
    ACCESS.infof(
        "%s %s %d %d ms %s",
        request.request().method().name(),
        template == null ? "-" : root + template,
        request.response().getStatusCode(),
        millis,
        username(request));
  }

  private static String username(RoutingContext request) {
    return request.user() instanceof QuarkusHttpUser user
            && !user.getSecurityIdentity().isAnonymous()
        ? user.getSecurityIdentity().getPrincipal().getName()
        : "-";
  }
}
