package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.vertx.core.Future;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.TreeMap;

/**
 * The AuthZEN Authorization API 1.0 at the addresses the standard gives it; access-service answers.
 * Only systems with a Bearer token are let in, never a person's session.
 */
@ApplicationScoped
class AuthorizationApi {

  static final String ROOT = "/access/v1/";
  static final String METADATA = "/.well-known/authzen-configuration";

  private static final String INSIDE = "/api/access/v1/authzen/";
  private static final Map<String, String> ENDPOINTS =
      Map.of(
          "access_evaluation_endpoint", "evaluation",
          "access_evaluations_endpoint", "evaluations",
          "search_subject_endpoint", "search/subject",
          "search_resource_endpoint", "search/resource",
          "search_action_endpoint", "search/action");

  private final GatewayConfig config;
  private final ApiRoutes api;
  private final Forwarding forwarding;
  private final Problems problems;

  AuthorizationApi(GatewayConfig config, ApiRoutes api, Forwarding forwarding, Problems problems) {
    this.config = config;
    this.api = api;
    this.forwarding = forwarding;
    this.problems = problems;
  }

  Future<Void> handle(RoutingContext context, String path) {
    String endpoint = path.substring(ROOT.length());
    if (!ENDPOINTS.containsValue(endpoint)) {
      problems.answer(context, Problem.NOT_FOUND);
      return Future.succeededFuture();
    }
    if (!context.request().method().equals(HttpMethod.POST)) {
      context.response().putHeader("Allow", "POST");
      problems.answer(context, Problem.METHOD_NOT_ALLOWED);
      return Future.succeededFuture();
    }
    if (forwarding.refusesBody(context)) {
      return Future.succeededFuture();
    }
    String authorization = context.request().getHeader("Authorization");
    if (!BearerTokens.isBearer(authorization)) {
      api.refuseStranger(context);
      return Future.succeededFuture();
    }
    return api.passSystem(context, Service.ACCESS, authorization, INSIDE + endpoint);
  }

  /** Says where the endpoints are, as the standard's metadata. */
  Future<Void> describe(RoutingContext context) {
    String here = config.publicUrl().toString();
    JsonObject metadata = new JsonObject().put("policy_decision_point", here);
    new TreeMap<>(ENDPOINTS)
        .forEach((name, endpoint) -> metadata.put(name, here + ROOT + endpoint));
    return context
        .response()
        .putHeader("Content-Type", "application/json")
        .putHeader("Cache-Control", "public, max-age=3600")
        .end(metadata.toBuffer());
  }
}
