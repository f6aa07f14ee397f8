package dk.direktion.meetings.document;

import dk.direktion.common.document.AccessiblePdf;
import dk.direktion.common.document.PageFrame;

/** Writes a paper as a PDF for keeping that can be read aloud. */
final class PdfWriter {

  private PdfWriter() {}

  static byte[] write(GoverningDocument document, Labels labels) {
    return AccessiblePdf.of(
        HtmlWriter.write(document, labels),
        new PageFrame(
            labels.description(document),
            labels.running(document),
            document.saysWhatIsClosed() ? labels.text("contains-closed") : "",
            labels.text("page"),
            labels.text("page.of")));
  }
}
