package dk.direktion.gateway.login;

import com.nimbusds.oauth2.sdk.id.State;
import dk.direktion.gateway.session.Seal;
import dk.direktion.gateway.session.Seal.Purpose;
import dk.direktion.gateway.session.SessionCookie;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Optional;

/**
 * Log-ins under way, each sealed into a cookie of its own: the browser that ends a log-in must be
 * the one that began it, two tabs do not disturb each other, and nothing is stored for strangers.
 */
@ApplicationScoped
class PendingLogins {

  private static final int MOST_AT_ONCE = 5;
  private static final int NAMED_BY = 12;

  private final Seal seal;
  private final SessionCookie cookies;
  private final Clock clock;

  PendingLogins(Seal seal, SessionCookie cookies, Clock clock) {
    this.seal = seal;
    this.cookies = cookies;
    this.clock = clock;
  }

  PendingLogin begin(RoutingContext context, ReturnTo returnTo) {
    forgetIfMany(context);
    PendingLogin login = PendingLogin.begin(returnTo, clock.instant());
    String name = nameFor(login.state());
    byte[] hidden = seal.seal(Purpose.PENDING_LOGIN, bytes(name), login.toJson());
    String value = Base64.getUrlEncoder().withoutPadding().encodeToString(hidden);
    context
        .response()
        .addCookie(
            cookies
                .hardened(Cookie.cookie(name, value))
                .setMaxAge(PendingLogin.PATIENCE.toSeconds()));
    return login;
  }

  /** The log-in that was begun here with this state; it can be taken up once. */
  Optional<PendingLogin> takeUp(RoutingContext context, State state) {
    String name = nameFor(state);
    Cookie cookie = context.request().getCookie(name);
    if (cookie == null) {
      return Optional.empty();
    }
    context.response().addCookie(cookies.hardened(Cookie.cookie(name, "")).setMaxAge(0));
    return decoded(cookie.getValue())
        .flatMap(hidden -> seal.open(Purpose.PENDING_LOGIN, bytes(name), hidden))
        .map(PendingLogin::fromJson)
        .filter(login -> login.state().equals(state))
        .filter(login -> login.isStillOpen(clock.instant()));
  }

  private void forgetIfMany(RoutingContext context) {
    String prefix = prefix();
    var begun =
        context.request().cookies().stream()
            .map(Cookie::getName)
            .filter(name -> name.startsWith(prefix))
            .toList();
    if (begun.size() >= MOST_AT_ONCE) {
      begun.forEach(
          name ->
              context.response().addCookie(cookies.hardened(Cookie.cookie(name, "")).setMaxAge(0)));
    }
  }

  private String nameFor(State state) {
    String value = state.getValue();
    String plain = value.replaceAll("[^A-Za-z0-9_-]", "");
    return prefix() + plain.substring(0, Math.min(NAMED_BY, plain.length()));
  }

  private String prefix() {
    return cookies.protectedName("direktion-login-");
  }

  private static Optional<byte[]> decoded(String value) {
    try {
      return Optional.of(Base64.getUrlDecoder().decode(value));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
