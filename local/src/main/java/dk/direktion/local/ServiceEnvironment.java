package dk.direktion.local;

import java.util.LinkedHashMap;
import java.util.Map;

/** The environment variables through which a service is told where everything is. */
record ServiceEnvironment(Home home, Ports ports, Secrets secrets) {
  private static final String DEMO = "DIREKTION_DEMO";

  Map<String, String> of(Part part) {
    Map<String, String> variables = new LinkedHashMap<>();
    variables.put("QUARKUS_PROFILE", "local");
    variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
    variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(part)));
    addDatabase(variables, part);
    addAddresses(variables);
    if (part == Part.MEETINGS) {
      variables.put("DIREKTION_MAIL_PORT", Integer.toString(ports.smtp()));
    }
    if (part == Part.GATEWAY) {
      addDoor(variables);
    } else {
      variables.put("DIREKTION_CLIENT_ID", part.title());
      variables.put("DIREKTION_CLIENT_SECRET", demoSecret(part.title()));
      variables.put(DEMO, System.getenv().getOrDefault(DEMO, "true"));
    }
    return variables;
  }

  private void addDatabase(Map<String, String> variables, Part part) {
    String owner = Databases.owner(part);
    String app = Databases.app(part);
    variables.put("DIREKTION_DB_URL", ports.jdbcUrl(part.key()));
    variables.put("DIREKTION_DB_USER", app);
    variables.put("DIREKTION_DB_PASSWORD", secrets.databasePassword(app));
    variables.put("DIREKTION_DB_OWNER", owner);
    variables.put("DIREKTION_DB_OWNER_PASSWORD", secrets.databasePassword(owner));
  }

  private void addAddresses(Map<String, String> variables) {
    String protocol = realmUrl() + "/protocol/openid-connect";
    variables.put("DIREKTION_ISSUER", ports.issuer());
    variables.put("DIREKTION_JWKS_URL", protocol + "/certs");
    variables.put("DIREKTION_TOKEN_URL", protocol + "/token");
    variables.put("DIREKTION_KEYCLOAK_URL", ports.internalUrl(Part.KEYCLOAK));
    variables.put("DIREKTION_PUBLIC_URL", ports.publicUrl());
    for (Part service : Part.services()) {
      variables.put("DIREKTION_" + service.name() + "_URL", ports.internalUrl(service));
    }
  }

  private void addDoor(Map<String, String> variables) {
    variables.put("DIREKTION_OIDC_URL", realmUrl());
    variables.put("DIREKTION_OIDC_CLIENT_ID", "direktion-gateway");
    variables.put("DIREKTION_OIDC_CLIENT_SECRET", demoSecret("direktion-gateway"));
    variables.put("DIREKTION_SESSION_KEY", secrets.sessionKey());
    variables.put("DIREKTION_LOCAL_MAIL_URL", ports.internalUrl(Part.MAIL));
    variables.put("DIREKTION_FRONTEND_DIR", home.frontend().toString());
  }

  private String realmUrl() {
    return ports.internalUrl(Part.KEYCLOAK) + "/auth/realms/direktion";
  }

  /**
   * Gives the secret that stands in the local realm file; that realm exists on this machine only.
   */
  private static String demoSecret(String client) {
    return client + "-demo-secret";
  }
}
