package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.problem.Problem;
import dk.direktion.gateway.problem.Problems;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The page of letters that the local suite did not send; there is none in any other installation.
 */
@ApplicationScoped
class LocalMailRoute {

  static final String PATH = "/local/mail";

  private final GatewayConfig config;
  private final Forwarding forwarding;
  private final ForwardedHeaders headers;
  private final Problems problems;

  LocalMailRoute(
      GatewayConfig config, Forwarding forwarding, ForwardedHeaders headers, Problems problems) {
    this.config = config;
    this.forwarding = forwarding;
    this.headers = headers;
    this.problems = problems;
  }

  void handle(RoutingContext context) {
    config
        .localMailUrl()
        .ifPresentOrElse(
            mail -> forwarding.forward(context, mail, PATH, headers.forRealm(context)),
            () -> problems.answer(context, Problem.NOT_FOUND));
  }
}
