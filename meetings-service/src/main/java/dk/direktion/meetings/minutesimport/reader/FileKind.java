package dk.direktion.meetings.minutesimport.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** The kinds of file that are read, told by their first bytes. */
enum FileKind {
  TEXT,
  HTML,
  PDF,
  DOCX;

  private static final int PDF_HEAD = 1024;

  static FileKind of(byte[] content) {
    if (indexOf(content, "%PDF-", 0, Math.min(content.length, PDF_HEAD)) >= 0) {
      return PDF;
    }
    if (startsWith(content, 'P', 'K', 3, 4)) {
      return DOCX;
    }
    if (startsWith(content, 0xD0, 0xCF, 0x11, 0xE0)) {
      throw container(content);
    }
    if (startsWith(content, '{', '\\', 'r', 't', 'f')) {
      throw new UnreadableMinutes.UnknownFileType();
    }
    return HtmlText.is(content) ? HTML : TEXT;
  }

  /** Finds ASCII letters among bytes; -1 when they are not between the bounds. */
  static int indexOf(byte[] content, String ascii, int from, int to) {
    var sought = ascii.getBytes(StandardCharsets.US_ASCII);
    for (var i = Math.max(from, 0); i <= to - sought.length; i++) {
      var k = 0;
      while (k < sought.length && content[i + k] == sought[k]) {
        k++;
      }
      if (k == sought.length) {
        return i;
      }
    }
    return -1;
  }

  /** A locked DOCX is an old Office container around an encrypted package. */
  private static UnreadableMinutes container(byte[] content) {
    try (var files = new POIFSFileSystem(new ByteArrayInputStream(content))) {
      return files.getRoot().hasEntryCaseInsensitive("EncryptedPackage")
          ? new UnreadableMinutes.PasswordProtectedFile()
          : new UnreadableMinutes.UnknownFileType();
    } catch (IOException | RuntimeException damaged) {
      return new UnreadableMinutes.DamagedFile(damaged);
    }
  }

  private static boolean startsWith(byte[] content, int... bytes) {
    if (content.length < bytes.length) {
      return false;
    }
    for (var i = 0; i < bytes.length; i++) {
      if ((content[i] & 0xFF) != bytes[i]) {
        return false;
      }
    }
    return true;
  }
}
