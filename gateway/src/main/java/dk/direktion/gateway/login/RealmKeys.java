package dk.direktion.gateway.login;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import dk.direktion.gateway.GatewayConfig;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.net.MalformedURLException;

/** The realm's public keys, fetched when first needed and kept for some minutes. */
class RealmKeys {

  private static final int LARGEST_ANSWER = 64 * 1024;

  @Produces
  @Singleton
  JWKSource<SecurityContext> keys(GatewayConfig config) throws MalformedURLException {
    int timeout = Math.toIntExact(config.oidc().timeout().toMillis());
    return JWKSourceBuilder.create(
            config.jwksUrl().toURL(),
            new DefaultResourceRetriever(timeout, timeout, LARGEST_ANSWER))
        .retrying(true)
        .build();
  }
}
