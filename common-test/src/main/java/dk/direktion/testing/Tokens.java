package dk.direktion.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.util.Set;

/** Makes access tokens as the realm's identity provider would, for people the realm lacks too. */
public final class Tokens {

  public static final String ISSUER = "https://test.direktion.local";
  public static final String AUDIENCE = "direktion-api";

  private Tokens() {}

  /** Makes a valid token. */
  public static String of(String username, String name, Set<String> roles) {
    return sign(claims(username, name, roles));
  }

  /** Starts a token that a test may spoil before it signs it. */
  public static JwtClaimsBuilder claims(String username, String name, Set<String> roles) {
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(username)
        .preferredUserName(username)
        .claim("name", name)
        .groups(roles)
        .expiresIn(Duration.ofMinutes(5));
  }

  public static String sign(JwtClaimsBuilder claims) {
    return claims.jws().sign(TestKeys.privateKey());
  }
}
