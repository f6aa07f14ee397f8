package dk.direktion.gateway.routing;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import dk.direktion.gateway.GatewayConfig;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.text.ParseException;
import java.util.Optional;
import java.util.Set;

/**
 * Recognises who a Bearer token belongs to, only to count that caller's requests; whether the token
 * gives any right is for the service to decide.
 */
@ApplicationScoped
class BearerTokens {

  private static final String SCHEME = "Bearer ";

  private final Vertx vertx;
  private final DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();

  BearerTokens(Vertx vertx, GatewayConfig config, JWKSource<SecurityContext> keys) {
    this.vertx = vertx;
    processor.setJWSKeySelector(new JWSVerificationKeySelector<>(JWSAlgorithm.RS256, keys));
    processor.setJWTClaimsSetVerifier(
        new DefaultJWTClaimsVerifier<>(
            new JWTClaimsSet.Builder().issuer(config.issuer().toString()).build(),
            Set.of("sub", "exp")));
  }

  static boolean isBearer(String authorization) {
    return authorization != null
        && authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())
        && !authorization.substring(SCHEME.length()).isBlank();
  }

  /** The subject of a valid token; empty for any other. */
  Future<Optional<String>> subject(String authorization) {
    String token = authorization.substring(SCHEME.length()).trim();
    return vertx.executeBlocking(() -> verified(token), false);
  }

  private Optional<String> verified(String token) {
    try {
      return Optional.of(processor.process(token, null).getSubject());
    } catch (ParseException | BadJOSEException | JOSEException invalid) {
      return Optional.empty();
    }
  }
}
