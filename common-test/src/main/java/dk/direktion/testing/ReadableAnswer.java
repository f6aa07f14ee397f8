package dk.direktion.testing;

import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * What a person reads in an answer: also in a PDF and in a workbook, which are packed; for services
 * that have PDFBox.
 */
public final class ReadableAnswer {

  private ReadableAnswer() {}

  /** Return the texts of an answer of any kind. */
  public static List<String> textsOf(Response answer) {
    byte[] body = answer.asByteArray();
    String text = new String(body, StandardCharsets.UTF_8);
    try {
      if (text.startsWith("%PDF")) {
        return List.of(PdfForKeeping.text(body));
      }
      return text.startsWith("PK") ? unpacked(body) : List.of(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> unpacked(byte[] workbook) throws IOException {
    List<String> parts = new ArrayList<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(workbook))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.add(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
