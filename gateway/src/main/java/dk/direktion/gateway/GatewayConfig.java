package dk.direktion.gateway;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What an installation decides about its gateway; names follow the {@code DIREKTION_*} variables.
 */
@ConfigMapping(prefix = "direktion")
public interface GatewayConfig {

  /** The one address people open, without a trailing slash; https here makes the cookies secure. */
  @WithDefault("http://localhost:8080")
  URI publicUrl();

  /** The {@code iss} of tokens, also the base of the addresses a browser is sent to. */
  @WithDefault("http://localhost:8080/auth/realms/direktion")
  URI issuer();

  @WithDefault("http://127.0.0.1:8180/auth/realms/direktion/protocol/openid-connect/certs")
  URI jwksUrl();

  @WithDefault("http://127.0.0.1:8180")
  URI keycloakUrl();

  @WithDefault("http://127.0.0.1:8081")
  URI meetingsUrl();

  @WithDefault("http://127.0.0.1:8082")
  URI portfolioUrl();

  @WithDefault("http://127.0.0.1:8083")
  URI budgetUrl();

  @WithDefault("http://127.0.0.1:8084")
  URI accessUrl();

  /** Where the local suite's mail server shows its letters; set there and nowhere else. */
  Optional<URI> localMailUrl();

  /** The folder of the built front end; a page says so when it is missing. */
  Optional<Path> frontendDir();

  /** The secret that session tokens are sealed under, at least 32 characters. */
  String sessionKey();

  Oidc oidc();

  SessionLimits sessions();

  Limit limit();

  Upstream upstream();

  /** How the gateway itself speaks with Keycloak. */
  interface Oidc {

    /** The realm's address on the back channel. */
    @WithDefault("http://127.0.0.1:8180/auth/realms/direktion")
    URI url();

    @WithDefault("direktion-gateway")
    String clientId();

    String clientSecret();

    @WithDefault("5s")
    Duration timeout();
  }

  /** How long a log-in lasts. */
  interface SessionLimits {

    @WithDefault("30m")
    Duration idle();

    @WithDefault("10h")
    Duration absolute();

    /** Access tokens are renewed when they have less than this left. */
    @WithDefault("30s")
    Duration refreshAhead();
  }

  /** Requests each caller may make. */
  interface Limit {

    @WithDefault("600")
    int apiPerMinute();

    @WithDefault("20")
    int loginPerMinute();

    /** For Keycloak's own pages and endpoints, per address. */
    @WithDefault("1200")
    int realmPerMinute();
  }

  /** Patience with the services behind the gateway. */
  interface Upstream {

    @WithDefault("2s")
    Duration connectTimeout();

    /** How long a service may be silent; above the 15 s that a long poll may take. */
    @WithDefault("30s")
    Duration timeout();

    /** The largest body let through, in bytes (52 MiB: an attachment of 50 MB and its envelope). */
    @WithDefault("54525952")
    long maxBodySize();

    @WithDefault("256")
    int connections();
  }
}
