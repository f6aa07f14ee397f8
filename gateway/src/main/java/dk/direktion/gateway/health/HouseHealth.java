package dk.direktion.gateway.health;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.routing.Service;
import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.health.api.Wellness;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * The health of everything behind the gateway, each part by its name. These count for the whole
 * ({@code /q/health}) and not for the gateway's own readiness: one service that is down must not
 * take the others off the air.
 */
class HouseHealth {

  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final String READY = "/q/health/ready";

  private final HttpClient client;
  private final GatewayConfig config;

  HouseHealth(Vertx vertx, GatewayConfig config) {
    this.client = vertx.createHttpClient();
    this.config = config;
  }

  @Produces
  @Wellness
  @Singleton
  AsyncHealthCheck meetings() {
    return service(Service.MEETINGS);
  }

  @Produces
  @Wellness
  @Singleton
  AsyncHealthCheck portfolio() {
    return service(Service.PORTFOLIO);
  }

  @Produces
  @Wellness
  @Singleton
  AsyncHealthCheck budget() {
    return service(Service.BUDGET);
  }

  @Produces
  @Wellness
  @Singleton
  AsyncHealthCheck access() {
    return service(Service.ACCESS);
  }

  @Produces
  @Wellness
  @Singleton
  AsyncHealthCheck keycloak() {
    return check("keycloak", config.oidc().url());
  }

  private AsyncHealthCheck service(Service service) {
    return check(service.id() + "-service", URI.create(service.address(config) + READY));
  }

  private AsyncHealthCheck check(String name, URI address) {
    Uni<HealthCheckResponse> answer =
        Uni.createFrom()
            .completionStage(() -> ask(address))
            .onItem()
            .transform(status -> response(name, status == 200))
            .onFailure()
            .recoverWithItem(() -> response(name, false));
    return () -> answer;
  }

  private CompletionStage<Integer> ask(URI address) {
    RequestOptions request =
        new RequestOptions()
            .setMethod(HttpMethod.GET)
            .setAbsoluteURI(address.toString())
            .setTimeout(PATIENCE.toMillis());
    return client
        .request(request)
        .compose(HttpClientRequest::send)
        .compose(response -> response.end().map(response.statusCode()))
        .toCompletionStage();
  }

  private static HealthCheckResponse response(String name, boolean up) {
    return HealthCheckResponse.named(name).status(up).build();
  }
}
