package dk.direktion.gateway.problem;

import dk.direktion.gateway.edge.HangUp;
import dk.direktion.gateway.edge.RequestId;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Answers a request with a problem (RFC 9457), or with a small page where a person is navigating.
 */
@ApplicationScoped
public class Problems {

  private static final long SMALL_BODY = 1024 * 1024;

  private final MeterRegistry meters;

  Problems(MeterRegistry meters) {
    this.meters = meters;
  }

  /** Ends the response with the problem, unless an answer is already on its way. */
  public void answer(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    if (response.headWritten() || response.closed()) {
      return;
    }
    response.setStatusCode(problem.status());
    response.putHeader("Cache-Control", "no-store");
    if (problem == Problem.NOT_AUTHENTICATED) {
      response.putHeader("WWW-Authenticate", "Bearer realm=\"direktion\"");
    }
    leaveConnectionClean(context, problem);
    if (isNavigation(context)) {
      counted(problem);
      response.putHeader("Content-Type", "text/html; charset=utf-8");
      response.end(page(context, problem));
    } else {
      response.putHeader("Content-Type", "application/problem+json");
      response.end(json(context, problem).toBuffer());
    }
  }

  /** The problem's body, for an answer that is written elsewhere. */
  public JsonObject json(RoutingContext context, Problem problem) {
    counted(problem);
    ResourceBundle texts = texts(Language.of(context.request()).locale());
    return new JsonObject()
        .put("type", "/problems/" + problem.slug())
        .put("title", texts.getString(problem.slug()))
        .put("status", problem.status())
        .put("detail", texts.getString(problem.slug() + ".detail"))
        .put("instance", instance(context.request()))
        .put("requestId", RequestId.of(context));
  }

  private void counted(Problem problem) {
    meters.counter("direktion.gateway.problems", "problem", problem.slug()).increment();
  }

  /** A small body that nobody wants is read to its end; for a large one the line is cut. */
  private static void leaveConnectionClean(RoutingContext context, Problem problem) {
    HttpServerRequest request = context.request();
    if (problem.endsConnection() || !isSmall(request)) {
      HangUp.after(context);
    } else if (!request.isEnded()) {
      request.resume();
    }
  }

  private static boolean isSmall(HttpServerRequest request) {
    if (request.getHeader("Transfer-Encoding") != null) {
      return false;
    }
    String length = request.getHeader("Content-Length");
    return length == null || (length.length() <= 7 && Long.parseLong(length) <= SMALL_BODY);
  }

  private static String instance(HttpServerRequest request) {
    String uri = request.uri();
    int query = uri.indexOf('?');
    String path = query < 0 ? uri : uri.substring(0, query);
    return path.length() <= 200 ? path : path.substring(0, 200);
  }

  private static boolean isNavigation(RoutingContext context) {
    String accept = context.request().getHeader("Accept");
    return accept != null
        && accept.contains("text/html")
        && !context.request().uri().startsWith("/api/");
  }

  private static String page(RoutingContext context, Problem problem) {
    Language language = Language.of(context.request());
    ResourceBundle texts = texts(language.locale());
    return """
        <!doctype html>
        <html lang="%s">
        <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title></head>
        <body><main><h1>%s</h1><p>%s</p><p><a href="/">%s</a></p><p><small>%s</small></p></main></body>
        </html>
        """
        .formatted(
            language.tag(),
            texts.getString(problem.slug()),
            texts.getString(problem.slug()),
            texts.getString(problem.slug() + ".detail"),
            texts.getString("to-the-front-page"),
            RequestId.of(context));
  }

  private static ResourceBundle texts(Locale locale) {
    return ResourceBundle.getBundle("problems", locale);
  }
}
