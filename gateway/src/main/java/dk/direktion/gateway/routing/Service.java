package dk.direktion.gateway.routing;

import dk.direktion.gateway.GatewayConfig;
import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The services behind the gateway, by the name they have in addresses. */
public enum Service {
  MEETINGS,
  PORTFOLIO,
  BUDGET,
  ACCESS;

  /** The service whose part of the API a path lies in. */
  static Optional<Service> owning(String path) {
    return Stream.of(values()).filter(service -> path.startsWith(service.root() + "/")).findAny();
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  String root() {
    return "/api/" + id();
  }

  /** Where the service's first version of the API begins. */
  public String apiRoot() {
    return root() + "/v1";
  }

  /** Below which lies what the service may have published to those without a log-in. */
  String publishedRoot() {
    return apiRoot() + "/published/";
  }

  /** Where the service's OpenAPI document is shown to the outside. */
  public String openApiPath() {
    return root() + "/openapi";
  }

  public URI address(GatewayConfig config) {
    return switch (this) {
      case MEETINGS -> config.meetingsUrl();
      case PORTFOLIO -> config.portfolioUrl();
      case BUDGET -> config.budgetUrl();
      case ACCESS -> config.accessUrl();
    };
  }
}
