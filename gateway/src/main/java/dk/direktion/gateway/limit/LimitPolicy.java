package dk.direktion.gateway.limit;

import dk.direktion.gateway.GatewayConfig.Limit;

/** Which allowance a request draws on; each caller has one of each. */
public enum LimitPolicy {
  API("api"),
  LOGIN("login"),
  REALM("realm");

  private final String policyName;

  LimitPolicy(String policyName) {
    this.policyName = policyName;
  }

  String policyName() {
    return policyName;
  }

  int perMinute(Limit limit) {
    return switch (this) {
      case API -> limit.apiPerMinute();
      case LOGIN -> limit.loginPerMinute();
      case REALM -> limit.realmPerMinute();
    };
  }
}
