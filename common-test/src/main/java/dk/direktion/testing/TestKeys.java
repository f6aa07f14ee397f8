package dk.direktion.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;

/** The key pair test tokens are signed with, made anew for each JVM. */
final class TestKeys {

  // System properties, because each test application has a class loader of its own.
  private static final String PRIVATE = "direktion.test.private-key";
  private static final String PUBLIC = "direktion.test.public-key";

  private TestKeys() {}

  static String publicKey() {
    ensureMade();
    return System.getProperty(PUBLIC);
  }

  static PrivateKey privateKey() {
    ensureMade();
    try {
      byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE));
      return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void ensureMade() {
    if (System.getProperty(PUBLIC) == null) {
      KeyPair pair = make();
      System.setProperty(PRIVATE, base64(pair.getPrivate().getEncoded()));
      System.setProperty(PUBLIC, base64(pair.getPublic().getEncoded()));
    }
  }

  private static KeyPair make() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String base64(byte[] key) {
    return Base64.getEncoder().encodeToString(key);
  }
}
