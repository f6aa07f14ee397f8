package dk.direktion.meetings.minutesimport;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A document as somebody sent it. */
final class SentDocument {

  private final String fileName;
  private final byte[] bytes;
  private final byte[] sha256;

  SentDocument(String fileName, byte[] bytes) {
    this.fileName = fileName;
    this.bytes = bytes;
    this.sha256 = digest(bytes);
  }

  String fileName() {
    return fileName;
  }

  byte[] bytes() {
    return bytes;
  }

  byte[] sha256() {
    return sha256;
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
