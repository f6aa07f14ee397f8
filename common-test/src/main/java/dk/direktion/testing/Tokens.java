package dk.direktion.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Makes access tokens as the realm's identity provider would, for people the realm lacks too. */
public final class Tokens {

  public static final String ISSUER = "https://test.direktion.local";
  public static final String AUDIENCE = "direktion-api";

  // Signing takes longer than most requests: a token is used again while it is good for long
  // enough.
  private static final Duration LIFE = Duration.ofMinutes(5);
  private static final Duration USED = LIFE.dividedBy(2);
  private static final Map<Holder, Signed> SIGNED = new ConcurrentHashMap<>();

  private Tokens() {}

  /** Returns a valid token. */
  public static String of(String username, String name, Set<String> roles) {
    return SIGNED
        .compute(
            new Holder(username, name, Set.copyOf(roles)),
            (holder, signed) ->
                signed == null || signed.at().plus(USED).isBefore(Instant.now())
                    ? new Signed(sign(claims(username, name, roles)), Instant.now())
                    : signed)
        .token();
  }

  /** Starts a token that a test may spoil before it signs it. */
  public static JwtClaimsBuilder claims(String username, String name, Set<String> roles) {
    return Jwt.issuer(ISSUER)
        .audience(AUDIENCE)
        .subject(username)
        .preferredUserName(username)
        .claim("name", name)
        .groups(roles)
        .expiresIn(LIFE);
  }

  public static String sign(JwtClaimsBuilder claims) {
    return claims.jws().sign(TestKeys.privateKey());
  }

  private record Holder(String username, String name, Set<String> roles) {}

  private record Signed(String token, Instant at) {}
}
