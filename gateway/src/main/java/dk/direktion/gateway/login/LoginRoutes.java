package dk.direktion.gateway.login;

import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.openid.connect.sdk.AuthenticationResponse;
import com.nimbusds.openid.connect.sdk.AuthenticationResponseParser;
import com.nimbusds.openid.connect.sdk.AuthenticationSuccessResponse;
import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.edge.AccessLog;
import dk.direktion.gateway.problem.Language;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import dk.direktion.gateway.session.LiveSessions;
import dk.direktion.gateway.session.Person;
import dk.direktion.gateway.session.SessionCookie;
import dk.direktion.gateway.session.Sessions;
import dk.direktion.gateway.session.Tokens;
import dk.direktion.gateway.session.TokensRefused;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jboss.logging.Logger;

/** The way in: to Keycloak and back, ending with a session that did not exist before. */
@ApplicationScoped
public class LoginRoutes {

  private static final Logger LOG = Logger.getLogger(LoginRoutes.class);

  private final Vertx vertx;
  private final OpenIdProvider provider;
  private final PendingLogins pending;
  private final LiveSessions live;
  private final Sessions sessions;
  private final SessionCookie cookie;
  private final Problems problems;
  private final URI publicUrl;

  LoginRoutes(
      Vertx vertx,
      OpenIdProvider provider,
      PendingLogins pending,
      LiveSessions live,
      Sessions sessions,
      SessionCookie cookie,
      Problems problems,
      GatewayConfig config) {
    this.vertx = vertx;
    this.provider = provider;
    this.pending = pending;
    this.live = live;
    this.sessions = sessions;
    this.cookie = cookie;
    this.problems = problems;
    this.publicUrl = config.publicUrl();
  }

  /** Sends the browser to Keycloak; first to the public address if it came by another. */
  public Future<Void> begin(RoutingContext context) {
    Optional<ReturnTo> returnTo = ReturnTo.of(context.request().getParam("returnTo"));
    if (returnTo.isEmpty()) {
      problems.answer(context, Problem.RETURN_TO_REFUSED);
      return Future.succeededFuture();
    }
    if (!publicUrl.getAuthority().equalsIgnoreCase(context.request().getHeader("Host"))) {
      String wish = URLEncoder.encode(returnTo.get().location(), StandardCharsets.UTF_8);
      return redirect(context, 302, publicUrl + "/login?returnTo=" + wish);
    }
    PendingLogin login = pending.begin(context, returnTo.get());
    String language = Language.of(context.request()).tag();
    return redirect(context, 302, provider.loginPage(login, language).toString());
  }

  /** Takes the browser back from Keycloak and gives it a new session. */
  public Future<Void> complete(RoutingContext context) {
    AuthenticationResponse response;
    try {
      response = AuthenticationResponseParser.parse(URI.create(context.request().absoluteURI()));
    } catch (ParseException | IllegalArgumentException malformed) {
      problems.answer(context, Problem.LOGIN_EXPIRED);
      return Future.succeededFuture();
    }
    State state = response.getState();
    Optional<PendingLogin> begun =
        state == null ? Optional.empty() : pending.takeUp(context, state);
    if (begun.isEmpty()) {
      problems.answer(context, Problem.LOGIN_EXPIRED);
      return Future.succeededFuture();
    }
    if (!response.indicatesSuccess() || !isFromProvider(response)) {
      problems.answer(context, Problem.LOGIN_REFUSED);
      return Future.succeededFuture();
    }
    return vertx
        .executeBlocking(
            () -> openSession(context, response.toSuccessResponse(), begun.get()), false)
        .compose(
            cookieValue -> {
              cookie.set(context, cookieValue);
              return redirect(context, 303, begun.get().returnTo().location());
            })
        .recover(
            failure -> {
              if (failure instanceof TokensRefused) {
                LOG.infof("A log-in was refused: %s", failure.getMessage());
                problems.answer(context, Problem.LOGIN_REFUSED);
                return Future.succeededFuture();
              }
              return Future.failedFuture(failure);
            });
  }

  /** The session the browser had before is gone afterwards, whoever it belonged to. */
  private String openSession(
      RoutingContext context, AuthenticationSuccessResponse response, PendingLogin login) {
    Tokens tokens = provider.redeem(response.getAuthorizationCode(), login);
    cookie.read(context).ifPresent(sessions::remove);
    AccessLog.noteCaller(context, Person.of(tokens).username());
    return live.begin(tokens);
  }

  /** Against mix-up with another provider (RFC 9207). */
  private boolean isFromProvider(AuthenticationResponse response) {
    return response.getIssuer() == null || provider.isIssuer(response.getIssuer());
  }

  private static Future<Void> redirect(RoutingContext context, int status, String location) {
    context.request().resume();
    return context
        .response()
        .setStatusCode(status)
        .putHeader("Location", location)
        .putHeader("Cache-Control", "no-store")
        .end();
  }
}
