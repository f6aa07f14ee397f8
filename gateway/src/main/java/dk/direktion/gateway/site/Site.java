package dk.direktion.gateway.site;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.problem.Language;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/** The built front end: its files as they are, and its first page for every address it routes. */
@ApplicationScoped
public class Site {

  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; style-src-attr 'unsafe-inline';"
          + " img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self';"
          + " worker-src 'self' blob:; manifest-src 'self'; frame-src 'self' blob:;"
          + " base-uri 'none'; form-action 'self'; object-src 'none'; frame-ancestors 'none'";
  private static final String FOREVER = "public, max-age=31536000, immutable";
  private static final String ASK_AGAIN = "no-cache";

  /** A build tool's content hash makes a name that never means anything else. */
  private static final Pattern HASHED =
      Pattern.compile("/assets/.+[.-][A-Za-z0-9_-]{8,}\\.[a-z0-9]+");

  private static final Pattern PLAIN_NAME = Pattern.compile("(/[A-Za-z0-9_@+.,~-]+)+");

  private final Vertx vertx;
  private final Problems problems;
  private final Optional<Path> folder;

  Site(Vertx vertx, GatewayConfig config, Problems problems) {
    this.vertx = vertx;
    this.problems = problems;
    this.folder = config.frontendDir().map(Path::toAbsolutePath).map(Path::normalize);
  }

  public Future<Void> show(RoutingContext context, String path) {
    return vertx
        .executeBlocking(() -> find(path, wantsPage(context), encodings(context)), false)
        .compose(found -> send(context, path, found));
  }

  private Future<Void> send(RoutingContext context, String path, Found found) {
    HttpServerResponse response = context.response();
    response.putHeader("Content-Security-Policy", POLICY);
    if (found.isNowhere()) {
      if (found.isBuilt() || !wantsPage(context)) {
        problems.answer(context, Problem.NOT_FOUND);
        return Future.succeededFuture();
      }
      return sayNotBuilt(context);
    }
    SiteFile file = found.file();
    response.putHeader("ETag", file.entityTag());
    response.putHeader("Vary", "Accept-Encoding");
    response.putHeader("Cache-Control", HASHED.matcher(path).matches() ? FOREVER : ASK_AGAIN);
    if (file.entityTag().equals(context.request().getHeader("If-None-Match"))) {
      return response.setStatusCode(304).end();
    }
    response.putHeader("Content-Type", file.mediaType());
    if (file.encoding() != null) {
      response.putHeader("Content-Encoding", file.encoding());
    }
    if (context.request().method().equals(HttpMethod.HEAD)) {
      return response.putHeader("Content-Length", Long.toString(file.length())).end();
    }
    return response.sendFile(file.path().toString());
  }

  private Found find(String path, boolean page, String encodings) throws IOException {
    if (folder.isEmpty() || !Files.isRegularFile(folder.get().resolve("index.html"))) {
      return new Found(null, false);
    }
    Path root = folder.get();
    if (PLAIN_NAME.matcher(path).matches()) {
      Path file = root.resolve(path.substring(1)).normalize();
      if (file.startsWith(root) && Files.isRegularFile(file)) {
        return new Found(SiteFile.best(file, encodings), true);
      }
    }
    return page
        ? new Found(SiteFile.best(root.resolve("index.html"), encodings), true)
        : new Found(null, true);
  }

  private static Future<Void> sayNotBuilt(RoutingContext context) {
    boolean danish = Language.of(context.request()) == Language.DA;
    String text =
        danish
            ? "Brugerfladen er ikke bygget. Kør ./direktion up, eller byg mappen frontend."
            : "The front end has not been built. Run ./direktion up, or build the folder frontend.";
    return context
        .response()
        .setStatusCode(503)
        .putHeader("Content-Type", "text/html; charset=utf-8")
        .putHeader("Cache-Control", "no-store")
        .end(
            "<!doctype html><html lang=\"%s\"><head><meta charset=\"utf-8\"><title>Direktionsportal</title></head><body><main><p>%s</p></main></body></html>"
                .formatted(danish ? "da" : "en", text));
  }

  private static boolean wantsPage(RoutingContext context) {
    String accept = context.request().getHeader("Accept");
    return accept != null && accept.contains("text/html");
  }

  private static String encodings(RoutingContext context) {
    String accepted = context.request().getHeader("Accept-Encoding");
    return accepted == null ? "" : accepted;
  }

  private record Found(SiteFile file, boolean isBuilt) {

    boolean isNowhere() {
      return file == null;
    }
  }
}
