package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.edge.AccessLog;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** What the front end asks about the log-in: who am I, and let me out. */
@ApplicationScoped
public class SessionRoutes {

  private final LiveSessions sessions;
  private final SessionCookie cookie;
  private final Csrf csrf;
  private final Problems problems;
  private final GatewayConfig config;

  SessionRoutes(
      LiveSessions sessions,
      SessionCookie cookie,
      Csrf csrf,
      Problems problems,
      GatewayConfig config) {
    this.sessions = sessions;
    this.cookie = cookie;
    this.csrf = csrf;
    this.problems = problems;
    this.config = config;
  }

  /** Answers 200 with who is logged in, or that nobody is. */
  public Future<Void> show(RoutingContext context) {
    return sent(context)
        .compose(
            found -> {
              if (found.isEmpty() && cookie.isSent(context)) {
                cookie.clear(context);
              }
              JsonObject view = found.map(this::view).orElseGet(SessionRoutes::nobody);
              return context
                  .response()
                  .putHeader("Content-Type", "application/json")
                  .putHeader("Cache-Control", "no-store")
                  .end(view.toBuffer());
            });
  }

  /** Ends the session and answers 204 with where to go next; also when there was none. */
  public Future<Void> logout(RoutingContext context) {
    if (!context.request().method().equals(HttpMethod.POST)) {
      context.response().putHeader("Allow", "POST");
      problems.answer(context, Problem.METHOD_NOT_ALLOWED);
      return Future.succeededFuture();
    }
    return sent(context)
        .compose(
            found -> {
              if (found.isPresent() && !csrf.allows(context.request(), found.get())) {
                problems.answer(context, Problem.CSRF_REFUSED);
                return Future.succeededFuture();
              }
              return found
                  .map(sessions::end)
                  .orElseGet(Future::succeededFuture)
                  .compose(ended -> sayGoodbye(context));
            });
  }

  private Future<Void> sayGoodbye(RoutingContext context) {
    cookie.clear(context);
    context.request().resume();
    return context
        .response()
        .setStatusCode(204)
        .putHeader("Location", "/")
        .putHeader("Cache-Control", "no-store")
        .end();
  }

  private Future<Optional<Session>> sent(RoutingContext context) {
    return cookie
        .read(context)
        .map(sessions::look)
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .onSuccess(
            found -> found.ifPresent(session -> AccessLog.noteCaller(context, session.username())));
  }

  private JsonObject view(Session session) {
    Person person = Person.of(session.tokens());
    return new JsonObject()
        .put("authenticated", true)
        .put("username", person.username())
        .put("name", person.name())
        .put("roles", new JsonArray(person.roles()))
        .put("unit", person.unit())
        .put("csrfToken", csrf.tokenOf(session))
        .put("expiresAt", session.expiresAt(config.sessions()).toString());
  }

  private static JsonObject nobody() {
    return new JsonObject()
        .put("authenticated", false)
        .putNull("username")
        .putNull("name")
        .put("roles", new JsonArray())
        .putNull("unit")
        .putNull("csrfToken")
        .putNull("expiresAt");
  }
}
