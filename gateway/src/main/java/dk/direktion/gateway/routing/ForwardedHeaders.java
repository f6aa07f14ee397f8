package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.edge.RequestId;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What goes on to a service and comes back from it. Headers that say who somebody is, where a
 * request came from or how it is framed are the gateway's to set, never the client's.
 */
@ApplicationScoped
class ForwardedHeaders {

  private static final Set<String> REMOVED =
      Set.of(
          "connection",
          "expect",
          "forwarded",
          "keep-alive",
          "proxy-authenticate",
          "proxy-authorization",
          "proxy-connection",
          "te",
          "trailer",
          "true-client-ip",
          "upgrade",
          "via",
          "x-csrf-token",
          "x-http-method",
          "x-http-method-override",
          "x-method-override",
          "x-original-url",
          "x-real-ip",
          "x-rewrite-url");
  private static final Set<String> REMOVED_FROM_ANSWERS =
      Set.of(
          "connection",
          "keep-alive",
          "proxy-authenticate",
          "proxy-connection",
          "ratelimit",
          "ratelimit-policy",
          "server",
          "trailer",
          "upgrade",
          "x-powered-by");

  private final URI publicUrl;

  ForwardedHeaders(GatewayConfig config) {
    this.publicUrl = config.publicUrl();
  }

  /** For one of our services: no cookies, and only the authorization given here, if any. */
  Dressing forService(RoutingContext context, String authorization) {
    return new Dressing(
        request -> {
          dress(context, request);
          request.remove("Cookie");
          request.remove("Authorization");
          if (authorization != null) {
            request.set("Authorization", authorization);
          }
        },
        answer -> {
          undress(answer);
          answer.remove("Set-Cookie");
        });
  }

  /** For Keycloak: its own cookies and authorization stay, the gateway's cookies do not. */
  Dressing forRealm(RoutingContext context) {
    return new Dressing(
        request -> {
          dress(context, request);
          String foreign = foreignCookies(request);
          request.remove("Cookie");
          if (!foreign.isEmpty()) {
            request.set("Cookie", foreign);
          }
        },
        ForwardedHeaders::undress);
  }

  private static String foreignCookies(MultiMap headers) {
    return headers.getAll("Cookie").stream()
        .flatMap(line -> Arrays.stream(line.split(";")))
        .map(String::trim)
        .filter(pair -> !pair.startsWith("direktion-") && !pair.startsWith("__Host-direktion-"))
        .collect(Collectors.joining("; "));
  }

  private static void undress(MultiMap headers) {
    connectionOptions(headers).forEach(headers::remove);
    REMOVED_FROM_ANSWERS.forEach(headers::remove);
    headers.remove(RequestId.HEADER);
  }

  private void dress(RoutingContext context, MultiMap headers) {
    connectionOptions(headers).forEach(headers::remove);
    List<String> unwanted =
        headers.names().stream().filter(ForwardedHeaders::isUnwanted).distinct().toList();
    unwanted.forEach(headers::remove);
    headers.set("X-Forwarded-For", context.request().remoteAddress().hostAddress());
    headers.set("X-Forwarded-Proto", publicUrl.getScheme());
    headers.set("X-Forwarded-Host", publicUrl.getAuthority());
    headers.set("X-Forwarded-Port", Integer.toString(port()));
    headers.set(RequestId.HEADER, RequestId.of(context));
  }

  /** Some servers read an underscore as a hyphen, so such names could smuggle any of these in. */
  private static boolean isUnwanted(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return REMOVED.contains(lower)
        || lower.startsWith("x-forwarded-")
        || lower.startsWith("x-direktion-")
        || lower.contains("_");
  }

  /** Names in Connection belong to one connection; the ones that carry the request are kept. */
  private static List<String> connectionOptions(MultiMap headers) {
    return headers.getAll("Connection").stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(name -> name.trim().toLowerCase(Locale.ROOT))
        .filter(name -> !name.isEmpty() && !name.startsWith("content-"))
        .filter(name -> !Set.of("host", "authorization", "cookie").contains(name))
        .toList();
  }

  private int port() {
    if (publicUrl.getPort() > 0) {
      return publicUrl.getPort();
    }
    return "https".equals(publicUrl.getScheme()) ? 443 : 80;
  }

  /** What is done to the headers on the way there and on the way back. */
  record Dressing(Consumer<MultiMap> request, Consumer<MultiMap> answer) {}
}
