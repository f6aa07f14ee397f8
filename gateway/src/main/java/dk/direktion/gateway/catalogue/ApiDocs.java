package dk.direktion.gateway.catalogue;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import dk.direktion.gateway.routing.Service;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

/**
 * One catalogue of the four APIs: for people as Swagger UI, for machines as a linkset (RFC 9727).
 */
@ApplicationScoped
public class ApiDocs {

  private static final String SWAGGER_UI = "META-INF/resources/openapi-ui/";
  private static final String OWN = "api-docs/";

  /** Swagger UI sets styles on its elements and draws its icons from data URLs. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline';"
          + " img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none';"
          + " form-action 'none'; frame-ancestors 'none'";

  private static final Map<String, Asset> ASSETS =
      Map.of(
          "/api-docs/", new Asset(OWN + "index.html", "text/html; charset=utf-8"),
          "/api-docs/start.js", new Asset(OWN + "start.js", "text/javascript; charset=utf-8"),
          "/api-docs/swagger-ui.css",
              new Asset(SWAGGER_UI + "swagger-ui.css", "text/css; charset=utf-8"),
          "/api-docs/swagger-ui-bundle.js",
              new Asset(SWAGGER_UI + "swagger-ui-bundle.js", "text/javascript; charset=utf-8"),
          "/api-docs/swagger-ui-standalone-preset.js",
              new Asset(
                  SWAGGER_UI + "swagger-ui-standalone-preset.js",
                  "text/javascript; charset=utf-8"));

  private final Vertx vertx;
  private final Problems problems;
  private final String publicUrl;

  ApiDocs(Vertx vertx, GatewayConfig config, Problems problems) {
    this.vertx = vertx;
    this.problems = problems;
    this.publicUrl = config.publicUrl().toString();
  }

  /** Relative addresses in the page need the slash. */
  public Future<Void> redirect(RoutingContext context) {
    return context.response().setStatusCode(308).putHeader("Location", "/api-docs/").end();
  }

  public Future<Void> show(RoutingContext context, String path) {
    Asset asset = ASSETS.get(path);
    if (asset == null) {
      problems.answer(context, Problem.NOT_FOUND);
      return Future.succeededFuture();
    }
    return vertx
        .executeBlocking(asset::read, false)
        .compose(
            content ->
                context
                    .response()
                    .putHeader("Content-Type", asset.mediaType())
                    .putHeader("Content-Security-Policy", POLICY)
                    .putHeader("Cache-Control", "public, max-age=3600")
                    .end(content));
  }

  public Future<Void> catalogue(RoutingContext context) {
    String here = publicUrl + "/.well-known/api-catalog";
    JsonArray items = new JsonArray();
    JsonArray linkset =
        new JsonArray().add(new JsonObject().put("anchor", here).put("item", items));
    for (Service service : Service.values()) {
      items.add(link(service.apiRoot()));
      linkset.add(described(service));
    }
    return context
        .response()
        .putHeader(
            "Content-Type",
            "application/linkset+json; profile=\"https://www.rfc-editor.org/info/rfc9727\"")
        .putHeader("Link", "<" + here + ">; rel=\"api-catalog\"")
        .end(new JsonObject().put("linkset", linkset).toBuffer());
  }

  private JsonObject described(Service service) {
    String openApi = service.openApiPath();
    return new JsonObject()
        .put("anchor", publicUrl + service.apiRoot())
        .put(
            "service-desc",
            new JsonArray()
                .add(link(openApi + "?format=json").put("type", "application/openapi+json"))
                .add(link(openApi).put("type", "application/openapi+yaml")))
        .put("service-doc", new JsonArray().add(link("/api-docs/").put("type", "text/html")))
        .put("status", new JsonArray().add(link("/q/health").put("type", "application/json")));
  }

  private JsonObject link(String path) {
    return new JsonObject().put("href", publicUrl + path);
  }

  private record Asset(String resource, String mediaType) {

    Buffer read() throws IOException {
      try (InputStream content =
          Thread.currentThread().getContextClassLoader().getResourceAsStream(resource)) {
        if (content == null) {
          throw new IOException("Not packaged: " + resource);
        }
        return Buffer.buffer(content.readAllBytes());
      }
    }
  }
}
