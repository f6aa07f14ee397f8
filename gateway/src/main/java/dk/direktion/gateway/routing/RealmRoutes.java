package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.limit.LimitPolicy;
import dk.direktion.gateway.limit.Limits;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** The part of Keycloak that people and other systems need; its administration is not among it. */
@ApplicationScoped
class RealmRoutes {

  private static final String REALM = "/auth/realms/direktion/";
  private static final String REGISTRATION = REALM + "clients-registrations";
  private static final String RESOURCES = "/auth/resources/";

  private final GatewayConfig config;
  private final Limits limits;
  private final Forwarding forwarding;
  private final ForwardedHeaders headers;
  private final Problems problems;

  RealmRoutes(
      GatewayConfig config,
      Limits limits,
      Forwarding forwarding,
      ForwardedHeaders headers,
      Problems problems) {
    this.config = config;
    this.limits = limits;
    this.forwarding = forwarding;
    this.headers = headers;
    this.problems = problems;
  }

  void handle(RoutingContext context, String path) {
    if (!isOpen(path)) {
      problems.answer(context, Problem.NOT_FOUND);
    } else if (!forwarding.refusesBody(context)
        && limits.admits(context, LimitPolicy.REALM, Limits.address(context))) {
      forwarding.forward(
          context, config.keycloakUrl(), context.request().uri(), headers.forRealm(context));
    }
  }

  private static boolean isOpen(String path) {
    boolean realm = path.startsWith(REALM) || path.equals("/auth/realms/direktion");
    return path.startsWith(RESOURCES) || (realm && !path.startsWith(REGISTRATION));
  }
}
