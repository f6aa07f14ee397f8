package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The only thing a browser holds of a log-in: an opaque value that no script can read. */
@ApplicationScoped
public class SessionCookie {

  private final boolean https;

  SessionCookie(GatewayConfig config) {
    this.https = "https".equals(config.publicUrl().getScheme());
  }

  public Optional<SessionId> read(RoutingContext context) {
    Cookie cookie = context.request().getCookie(name());
    return Optional.ofNullable(cookie).flatMap(sent -> SessionId.behind(sent.getValue()));
  }

  /** Whether a session cookie was sent at all, be it worth anything or not. */
  public boolean isSent(RoutingContext context) {
    return context.request().getCookie(name()) != null;
  }

  /** Lasts as long as the browser is open; the gateway decides when the session ends. */
  public void set(RoutingContext context, String value) {
    context.response().addCookie(hardened(Cookie.cookie(name(), value)));
  }

  public void clear(RoutingContext context) {
    context.response().addCookie(hardened(Cookie.cookie(name(), "")).setMaxAge(0));
  }

  /** Gives a cookie of the gateway's the name that a browser protects best. */
  public String protectedName(String name) {
    return https ? "__Host-" + name : name;
  }

  /** Out of reach of scripts and of other sites' writes; over https only where there is https. */
  public Cookie hardened(Cookie cookie) {
    return cookie.setHttpOnly(true).setSecure(https).setSameSite(CookieSameSite.LAX).setPath("/");
  }

  private String name() {
    return protectedName("direktion-session");
  }
}
