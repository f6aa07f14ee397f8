package dk.direktion.gateway.session;

import dk.direktion.gateway.GatewayConfig;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts (AES-256-GCM) and signs (HMAC-SHA-256) with keys derived from the session key. */
@Singleton
@Startup
public class Seal {

  /** What a key is used for; no key has two uses. */
  public enum Purpose {
    TOKENS,
    PENDING_LOGIN,
    CSRF
  }

  private static final int SHORTEST_KEY = 32;
  private static final int NONCE_BYTES = 12;
  private static final int TAG_BITS = 128;

  private final byte[] master;
  private final SecureRandom random = new SecureRandom();

  @Inject
  Seal(GatewayConfig config) {
    this(config.sessionKey());
  }

  Seal(String key) {
    if (key.length() < SHORTEST_KEY) {
      throw new IllegalStateException("DIREKTION_SESSION_KEY must have at least 32 characters");
    }
    this.master = key.getBytes(StandardCharsets.UTF_8);
  }

  /** Encrypts the text so that it can be read only together with what it is bound to. */
  public byte[] seal(Purpose purpose, byte[] boundTo, String text) {
    byte[] nonce = new byte[NONCE_BYTES];
    random.nextBytes(nonce);
    try {
      byte[] ciphertext =
          cipher(Cipher.ENCRYPT_MODE, purpose, nonce, boundTo)
              .doFinal(text.getBytes(StandardCharsets.UTF_8));
      return ByteBuffer.allocate(NONCE_BYTES + ciphertext.length)
          .put(nonce)
          .put(ciphertext)
          .array();
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("AES-GCM is not available", unavailable);
    }
  }

  /** The sealed text; empty if it was altered, moved or sealed under another key. */
  public Optional<String> open(Purpose purpose, byte[] boundTo, byte[] content) {
    if (content.length <= NONCE_BYTES) {
      return Optional.empty();
    }
    byte[] nonce = Arrays.copyOf(content, NONCE_BYTES);
    byte[] ciphertext = Arrays.copyOfRange(content, NONCE_BYTES, content.length);
    try {
      byte[] text = cipher(Cipher.DECRYPT_MODE, purpose, nonce, boundTo).doFinal(ciphertext);
      return Optional.of(new String(text, StandardCharsets.UTF_8));
    } catch (GeneralSecurityException unreadable) {
      return Optional.empty();
    }
  }

  public byte[] sign(Purpose purpose, byte[] content) {
    return hmac(derived(purpose), content);
  }

  private Cipher cipher(int mode, Purpose purpose, byte[] nonce, byte[] boundTo)
      throws GeneralSecurityException {
    Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
    SecretKeySpec key = new SecretKeySpec(derived(purpose), "AES");
    cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
    cipher.updateAAD(boundTo);
    return cipher;
  }

  private byte[] derived(Purpose purpose) {
    return hmac(master, purpose.name().getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] hmac(byte[] key, byte[] content) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(content);
    } catch (GeneralSecurityException unavailable) {
      throw new IllegalStateException("HMAC-SHA-256 is not available", unavailable);
    }
  }
}
