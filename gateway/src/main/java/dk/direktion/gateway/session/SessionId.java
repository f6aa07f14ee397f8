package dk.direktion.gateway.session;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a session is known by inside the gateway: the SHA-256 of the value in the cookie. */
public record SessionId(String hash) {

  private static final Pattern COOKIE_VALUE = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** A fresh cookie value of 256 random bits. */
  public static String freshCookieValue(SecureRandom random) {
    byte[] bits = new byte[32];
    random.nextBytes(bits);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
  }

  /** The id behind a cookie's value; empty if the gateway cannot have made that value. */
  public static Optional<SessionId> behind(String cookieValue) {
    if (cookieValue == null || !COOKIE_VALUE.matcher(cookieValue).matches()) {
      return Optional.empty();
    }
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256")
              .digest(Base64.getUrlDecoder().decode(cookieValue + "="));
      return Optional.of(new SessionId(HexFormat.of().formatHex(hash)));
    } catch (NoSuchAlgorithmException unavailable) {
      throw new IllegalStateException("SHA-256 is not available", unavailable);
    }
  }

  byte[] bytes() {
    return HexFormat.of().parseHex(hash);
  }
}
