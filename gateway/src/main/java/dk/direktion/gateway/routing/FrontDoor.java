package dk.direktion.gateway.routing;

import dk.direktion.gateway.catalogue.ApiDocs;
import dk.direktion.gateway.edge.RawPath;
import dk.direktion.gateway.limit.LimitPolicy;
import dk.direktion.gateway.limit.Limits;
import dk.direktion.gateway.login.LoginRoutes;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import dk.direktion.gateway.session.IdentityProviderUnavailable;
import dk.direktion.gateway.session.SessionRoutes;
import dk.direktion.gateway.session.SessionStoreUnavailable;
import dk.direktion.gateway.site.Site;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import org.jboss.logging.Logger;

/** Decides by the raw path which part of the gateway answers; only its own /q is left to others. */
@ApplicationScoped
class FrontDoor {

  private static final Logger LOG = Logger.getLogger(FrontDoor.class);
  private static final int BEFORE_ALL_ROUTES = -100;
  private static final Set<String> OWN_TECHNICAL_PATHS =
      Set.of(
          "/q/health",
          "/q/health/live",
          "/q/health/ready",
          "/q/health/started",
          "/q/health/well",
          "/q/metrics");

  private final LoginRoutes login;
  private final SessionRoutes session;
  private final ApiRoutes api;
  private final AuthorizationApi authorizationApi;
  private final RealmRoutes realm;
  private final LocalMailRoute localMail;
  private final ApiDocs docs;
  private final Site site;
  private final Limits limits;
  private final Problems problems;

  FrontDoor(
      LoginRoutes login,
      SessionRoutes session,
      ApiRoutes api,
      AuthorizationApi authorizationApi,
      RealmRoutes realm,
      LocalMailRoute localMail,
      ApiDocs docs,
      Site site,
      Limits limits,
      Problems problems) {
    this.login = login;
    this.session = session;
    this.api = api;
    this.authorizationApi = authorizationApi;
    this.realm = realm;
    this.localMail = localMail;
    this.docs = docs;
    this.site = site;
    this.limits = limits;
    this.problems = problems;
  }

  void register(@Observes Router router) {
    router.route().order(BEFORE_ALL_ROUTES).handler(this::receive);
  }

  private void receive(RoutingContext context) {
    String path = RawPath.of(context);
    if (OWN_TECHNICAL_PATHS.contains(path)) {
      leaveToQuarkus(context);
      return;
    }
    context.request().pause();
    try {
      answer(context, path).onFailure(failure -> explain(context, failure));
    } catch (RuntimeException failure) {
      explain(context, failure);
    }
  }

  /** Asking for the health of all asks five others, so it is counted. */
  private void leaveToQuarkus(RoutingContext context) {
    if (limits.admits(context, LimitPolicy.API, Limits.address(context))) {
      context.next();
    }
  }

  private Future<Void> answer(RoutingContext context, String path) {
    if (path.startsWith("/api/") || path.equals("/api")) {
      return api.handle(context, path);
    }
    if (path.startsWith(ApiRoutes.PROVISIONING)) {
      return api.provision(context);
    }
    if (path.startsWith(AuthorizationApi.ROOT)) {
      return authorizationApi.handle(context, path);
    }
    if (path.startsWith("/auth/")) {
      realm.handle(context, path);
      return Future.succeededFuture();
    }
    if (path.equals("/logout")) {
      return session.logout(context);
    }
    if (!isRead(context)) {
      context.response().putHeader("Allow", "GET, HEAD");
      problems.answer(context, Problem.METHOD_NOT_ALLOWED);
      return Future.succeededFuture();
    }
    return read(context, path);
  }

  private Future<Void> read(RoutingContext context, String path) {
    return switch (path) {
      case "/session" -> session.show(context);
      case "/login" -> admitted(context) ? login.begin(context) : Future.succeededFuture();
      case "/login/callback" ->
          admitted(context) ? login.complete(context) : Future.succeededFuture();
      case LocalMailRoute.PATH -> {
        localMail.handle(context);
        yield Future.succeededFuture();
      }
      case "/.well-known/api-catalog" -> docs.catalogue(context);
      case AuthorizationApi.METADATA -> authorizationApi.describe(context);
      case "/api-docs" -> docs.redirect(context);
      default -> {
        if (path.startsWith("/api-docs/")) {
          yield docs.show(context, path);
        }
        if (isReserved(path)) {
          problems.answer(context, Problem.NOT_FOUND);
          yield Future.succeededFuture();
        }
        yield site.show(context, path);
      }
    };
  }

  private boolean admitted(RoutingContext context) {
    return limits.admits(context, LimitPolicy.LOGIN, Limits.address(context));
  }

  private static boolean isRead(RoutingContext context) {
    HttpMethod method = context.request().method();
    return method.equals(HttpMethod.GET) || method.equals(HttpMethod.HEAD);
  }

  private static boolean isReserved(String path) {
    return path.startsWith("/q/")
        || path.equals("/q")
        || path.equals("/auth")
        || path.startsWith("/scim/")
        || path.equals("/scim")
        || path.startsWith("/login/")
        || path.startsWith("/.well-known/");
  }

  private void explain(RoutingContext context, Throwable failure) {
    if (failure instanceof IdentityProviderUnavailable
        || failure instanceof SessionStoreUnavailable) {
      LOG.warn(failure.getMessage(), failure);
      problems.answer(context, Problem.SERVICE_UNAVAILABLE);
    } else {
      LOG.error("A request could not be handled", failure);
      problems.answer(context, Problem.INTERNAL_ERROR);
    }
  }
}
