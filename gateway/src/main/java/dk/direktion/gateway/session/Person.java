package dk.direktion.gateway.session;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.text.ParseException;
import java.util.List;

/**
 * Who is logged in, as the access token says it; {@code unit} is null unless the realm states it.
 */
public record Person(String username, String name, List<String> roles, String unit) {

  /** Reads the claims of a token that came from Keycloak over the back channel. */
  public static Person of(Tokens tokens) {
    try {
      JWTClaimsSet claims = SignedJWT.parse(tokens.access()).getJWTClaimsSet();
      List<String> roles = claims.getStringListClaim("groups");
      return new Person(
          claims.getStringClaim("preferred_username"),
          claims.getStringClaim("name"),
          roles == null ? List.of() : roles.stream().sorted().toList(),
          claims.getStringClaim("unit"));
    } catch (ParseException unreadable) {
      throw new IllegalArgumentException("The access token has unreadable claims", unreadable);
    }
  }
}
