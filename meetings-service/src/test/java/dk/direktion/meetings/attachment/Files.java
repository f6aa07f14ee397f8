package dk.direktion.meetings.attachment;

import dk.direktion.meetings.House;
import dk.direktion.testing.Persona;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files as people attach them, and their way onto an item. */
public final class Files {

  private Files() {}

  public static byte[] pdf(String text) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText(text);
        content.endText();
      }
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  public static ValidatableResponse send(
      Persona persona, String itemId, String name, byte[] content, boolean closed) {
    return form(persona, name, content, closed)
        .post(House.API + "/items/" + itemId + "/attachments")
        .then();
  }

  public static ValidatableResponse send(String itemId, String name, byte[] content) {
    return send(Persona.SEKRETARIAT, itemId, name, content, false);
  }

  public static String attached(String itemId, String name, byte[] content) {
    return send(itemId, name, content).statusCode(201).extract().path("id");
  }

  public static String attachedClosed(String itemId, String name, byte[] content) {
    return send(Persona.SEKRETARIAT, itemId, name, content, true)
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static ValidatableResponse replace(String attachmentId, String name, byte[] content) {
    return form(Persona.SEKRETARIAT, name, content, false)
        .header("If-Match", House.tag("/attachments/" + attachmentId))
        .post(House.API + "/attachments/" + attachmentId + "/versions")
        .then();
  }

  /**
   * Fills in a form as browsers do, with the name in UTF-8; the test library would make it ASCII.
   */
  public static RequestSpecification form(
      Persona persona, String name, byte[] content, boolean closed) {
    String head =
        "--grense\r\nContent-Disposition: form-data; name=\"closed\"\r\n\r\n"
            + closed
            + "\r\n--grense\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name.replace("\\", "\\\\")
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n";
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    body.writeBytes(text(head));
    body.writeBytes(content);
    body.writeBytes(text("\r\n--grense--\r\n"));
    return persona
        .request()
        .header("Accept-Language", "en")
        .contentType("multipart/form-data; boundary=grense")
        .body(body.toByteArray());
  }

  public static ValidatableResponse list(Persona persona, String itemId) {
    return House.get(persona, "/items/" + itemId + "/attachments");
  }
}
