package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.edge.AccessLog;
import dk.direktion.gateway.edge.RawPath;
import dk.direktion.gateway.limit.LimitPolicy;
import dk.direktion.gateway.limit.Limits;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import dk.direktion.gateway.session.Csrf;
import dk.direktion.gateway.session.LiveSessions;
import dk.direktion.gateway.session.Session;
import dk.direktion.gateway.session.SessionCookie;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/** The way to the services, for people with a session and for systems with a Bearer token. */
@ApplicationScoped
class ApiRoutes {

  /** Where the municipality's own directory finds SCIM, as such systems expect. */
  static final String PROVISIONING = "/scim/v2/";

  private final GatewayConfig config;
  private final SessionCookie cookie;
  private final LiveSessions sessions;
  private final Csrf csrf;
  private final BearerTokens bearers;
  private final Limits limits;
  private final Forwarding forwarding;
  private final ForwardedHeaders headers;
  private final Problems problems;

  ApiRoutes(
      GatewayConfig config,
      SessionCookie cookie,
      LiveSessions sessions,
      Csrf csrf,
      BearerTokens bearers,
      Limits limits,
      Forwarding forwarding,
      ForwardedHeaders headers,
      Problems problems) {
    this.config = config;
    this.cookie = cookie;
    this.sessions = sessions;
    this.csrf = csrf;
    this.bearers = bearers;
    this.limits = limits;
    this.forwarding = forwarding;
    this.headers = headers;
    this.problems = problems;
  }

  Future<Void> handle(RoutingContext context, String path) {
    Optional<Service> owner = Service.owning(path);
    if (owner.isEmpty()) {
      problems.answer(context, Problem.NOT_FOUND);
      return Future.succeededFuture();
    }
    Service service = owner.get();
    if (path.equals(service.openApiPath())) {
      showOpenApi(context, service);
      return Future.succeededFuture();
    }
    if (!path.equals(service.apiRoot()) && !path.startsWith(service.apiRoot() + "/")) {
      problems.answer(context, Problem.NOT_FOUND);
      return Future.succeededFuture();
    }
    if (forwarding.refusesBody(context)) {
      return Future.succeededFuture();
    }
    String authorization = context.request().getHeader("Authorization");
    return BearerTokens.isBearer(authorization)
        ? passSystem(context, service, authorization, context.request().uri())
        : passPerson(context, service);
  }

  /** Lets in systems alone: a browser's session is not looked at. */
  Future<Void> provision(RoutingContext context) {
    if (forwarding.refusesBody(context)) {
      return Future.succeededFuture();
    }
    String authorization = context.request().getHeader("Authorization");
    if (!BearerTokens.isBearer(authorization)) {
      refuseStranger(context);
      return Future.succeededFuture();
    }
    Service service = Service.ACCESS;
    return passSystem(context, service, authorization, service.apiRoot() + context.request().uri());
  }

  /** The document is public and small; nothing of the caller's reaches the service. */
  private void showOpenApi(RoutingContext context, Service service) {
    if (!limits.admits(context, LimitPolicy.API, Limits.address(context))) {
      return;
    }
    String format = context.request().getParam("format");
    String uri = "json".equalsIgnoreCase(format) ? "/q/openapi?format=json" : "/q/openapi";
    if (context.request().getHeader("Accept") != null
        && context.request().getHeader("Accept").contains("json")) {
      uri = "/q/openapi?format=json";
    }
    forwarding.forward(context, service.address(config), uri, headers.forService(context, null));
  }

  /** Passes another system's request on to a service, under the address it has there. */
  Future<Void> passSystem(
      RoutingContext context, Service service, String authorization, String uri) {
    return bearers
        .subject(authorization)
        .onSuccess(
            subject -> {
              String caller =
                  subject.map(id -> "subject " + id).orElseGet(() -> Limits.address(context));
              AccessLog.noteCaller(context, caller);
              if (limits.admits(context, LimitPolicy.API, caller)) {
                pass(context, service, authorization, uri);
              }
            })
        .mapEmpty();
  }

  private Future<Void> passPerson(RoutingContext context, Service service) {
    return cookie
        .read(context)
        .map(sessions::use)
        .orElseGet(() -> Future.succeededFuture(Optional.empty()))
        .onSuccess(
            found ->
                found.ifPresentOrElse(
                    session -> passWithin(context, service, session),
                    () -> meetStranger(context, service)))
        .mapEmpty();
  }

  private void passWithin(RoutingContext context, Service service, Session session) {
    AccessLog.noteCaller(context, session.username());
    if (!limits.admits(context, LimitPolicy.API, "session " + session.id().hash())) {
      return;
    }
    if (!csrf.allows(context.request(), session)) {
      problems.answer(context, Problem.CSRF_REFUSED);
      return;
    }
    pass(context, service, "Bearer " + session.tokens().access(), context.request().uri());
  }

  /** What a service has published it shows to all who ask; whether it has is its own to say. */
  private void meetStranger(RoutingContext context, Service service) {
    if (!isRead(context) || !RawPath.of(context).startsWith(service.publishedRoot())) {
      refuseStranger(context);
    } else if (limits.admits(context, LimitPolicy.API, Limits.address(context))) {
      pass(context, service, null, context.request().uri());
    }
  }

  private static boolean isRead(RoutingContext context) {
    HttpMethod method = context.request().method();
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  void refuseStranger(RoutingContext context) {
    if (limits.admits(context, LimitPolicy.API, Limits.address(context))) {
      if (cookie.isSent(context)) {
        cookie.clear(context);
      }
      problems.answer(context, Problem.NOT_AUTHENTICATED);
    }
  }

  private void pass(RoutingContext context, Service service, String authorization, String uri) {
    forwarding.forward(
        context, service.address(config), uri, headers.forService(context, authorization));
  }
}
