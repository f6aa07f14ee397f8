package dk.direktion.gateway.edge;

import dk.direktion.gateway.GatewayConfig;
import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The headers every answer leaves with; what a route has said more precisely is kept. */
@ApplicationScoped
class SecurityHeaders {

  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String NO_FEATURES =
      "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()";

  private final boolean https;

  SecurityHeaders(GatewayConfig config) {
    this.https = "https".equals(config.publicUrl().getScheme());
  }

  void complete(RoutingContext context) {
    MultiMap headers = context.response().headers();
    headers.set(RequestId.HEADER, RequestId.of(context));
    setIfMissing(headers, "X-Content-Type-Options", "nosniff");
    setIfMissing(headers, "Referrer-Policy", "same-origin");
    setIfMissing(headers, "Permissions-Policy", NO_FEATURES);
    setIfMissing(headers, "Cross-Origin-Opener-Policy", "same-origin");
    setIfMissing(headers, "Cross-Origin-Resource-Policy", "same-origin");
    if (!RawPath.of(context).startsWith("/auth/")) {
      setIfMissing(headers, "Content-Security-Policy", NOTHING);
      // A page that says where it may stand inside another would be contradicted by it.
      if (headers.get("Content-Security-Policy").contains("frame-ancestors 'none'")) {
        setIfMissing(headers, "X-Frame-Options", "DENY");
      }
    }
    if (https) {
      setIfMissing(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static void setIfMissing(MultiMap headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
