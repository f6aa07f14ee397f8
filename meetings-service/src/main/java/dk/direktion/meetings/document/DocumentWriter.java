package dk.direktion.meetings.document;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Writes papers; the one door for every feature that makes some.
 *
 * <p>What is written is exactly what the document says: take out what the reader may not see first,
 * with {@link GoverningDocument#withheldFor}.
 */
@ApplicationScoped
public class DocumentWriter {

  /**
   * Writes a document.
   *
   * @param language of headings and dates, Danish unless English; the content stays as it is
   */
  public byte[] write(GoverningDocument document, DocumentFormat format, Locale language) {
    Labels labels = Labels.in(language);
    return switch (format) {
      case HTML -> HtmlWriter.write(document, labels).getBytes(StandardCharsets.UTF_8);
      case PDF -> PdfWriter.write(document, labels);
      case DOCX -> DocxWriter.write(document, labels);
    };
  }

  /** Returns a name for the file, which says whether anything is left out. */
  public String fileName(GoverningDocument document, DocumentFormat format, Locale language) {
    return Labels.in(language).fileName(document) + "." + format.extension();
  }

  /**
   * Returns the policy under which a browser shows a page: its own style sheet and nothing else.
   */
  public String contentSecurityPolicy() {
    return HtmlWriter.POLICY;
  }
}
