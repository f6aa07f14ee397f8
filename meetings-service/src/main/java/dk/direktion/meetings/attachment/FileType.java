package dk.direktion.meetings.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.tika.Tika;

/** Finds out what a file is from its content; its name only tells kinds apart that look alike. */
@ApplicationScoped
class FileType {

  private static final Set<String> PROGRAMS =
      Set.of(
          "application/x-msdownload",
          "application/x-dosexec",
          "application/x-executable",
          "application/x-elf",
          "application/x-sharedlib",
          "application/x-object",
          "application/x-coredump",
          "application/x-mach-o",
          "application/x-mach-o-executable",
          "application/x-ms-installer",
          "application/x-msi",
          "application/java-vm",
          "application/java-archive",
          "application/x-bat",
          "application/x-sh",
          "application/x-ms-shortcut",
          "application/vnd.android.package-archive",
          "application/wasm");

  private static final Set<String> ENDINGS_OF_PROGRAMS =
      Set.of(
          "exe", "com", "bat", "cmd", "msi", "msp", "scr", "pif", "cpl", "dll", "lnk", "hta", "js",
          "jse", "vbs", "vbe", "wsf", "wsh", "ps1", "sh", "jar", "class", "app", "dmg", "apk",
          "reg");

  /** Names that promise a kind, and what content of that kind is found to be. */
  private static final Map<String, Set<String>> PROMISES =
      Map.ofEntries(
          Map.entry("pdf", Set.of("application/pdf")),
          Map.entry("png", Set.of("image/png")),
          Map.entry("jpg", Set.of("image/jpeg")),
          Map.entry("jpeg", Set.of("image/jpeg")),
          Map.entry("gif", Set.of("image/gif")),
          Map.entry("webp", Set.of("image/webp")),
          Map.entry("docx", Set.of("application/zip", "application/x-tika-ooxml")),
          Map.entry("xlsx", Set.of("application/zip", "application/x-tika-ooxml")),
          Map.entry("pptx", Set.of("application/zip", "application/x-tika-ooxml")),
          Map.entry("zip", Set.of("application/zip")));

  private static final int TAIL = 4096;
  private final Tika tika = new Tika();

  /**
   * Returns the media type of a file, with its character set where it is plain text.
   *
   * @throws RefusedAttachment if it is a program, broken, or not what its name promises
   */
  String of(Path file, String name) throws IOException {
    String ending = ending(name);
    String found = found(file, null);
    if (PROGRAMS.contains(found) || ENDINGS_OF_PROGRAMS.contains(ending)) {
      throw new RefusedAttachment.FileIsAProgram();
    }
    Set<String> promised = PROMISES.get(ending);
    boolean locked = found.equals("application/x-tika-msoffice") && ending.endsWith("x");
    if (promised != null && !promised.contains(found) && !locked) {
      throw new RefusedAttachment.FileIsNotWhatItSays(ending);
    }
    String type = found(file, name);
    if (PROGRAMS.contains(type)) {
      throw new RefusedAttachment.FileIsAProgram();
    }
    if (type.equals("application/pdf")) {
      requireWhole(file);
    }
    return type.equals("text/plain") ? type + ";charset=" + AttachmentText.charset(file) : type;
  }

  private String found(Path file, String name) throws IOException {
    try (InputStream content = new BufferedInputStream(Files.newInputStream(file))) {
      return tika.detect(content, name);
    }
  }

  private static void requireWhole(Path file) throws IOException {
    try (RandomAccessFile content = new RandomAccessFile(file.toFile(), "r")) {
      byte[] tail = new byte[(int) Math.min(TAIL, content.length())];
      content.seek(content.length() - tail.length);
      content.readFully(tail);
      if (!new String(tail, StandardCharsets.ISO_8859_1).contains("%%EOF")) {
        throw new RefusedAttachment.FileDamaged();
      }
    }
  }

  private static String ending(String name) {
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
