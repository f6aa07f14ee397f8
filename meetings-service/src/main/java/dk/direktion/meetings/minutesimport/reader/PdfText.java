package dk.direktion.meetings.minutesimport.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Takes the text out of a PDF in reading order, with paragraphs made whole again. */
final class PdfText {

  private static final int TAIL = 4096;

  private PdfText() {}

  static DocumentText read(byte[] content) {
    if (FileKind.indexOf(content, "%%EOF", content.length - TAIL, content.length) < 0) {
      throw new UnreadableMinutes.DamagedFile(null);
    }
    try (PDDocument document = Loader.loadPDF(content)) {
      if (document.getNumberOfPages() == 0) {
        throw new UnreadableMinutes.FileWithoutText();
      }
      var layout = new PdfLayout();
      layout.getText(document);
      return text(layout.pages());
    } catch (InvalidPasswordException locked) {
      throw new UnreadableMinutes.PasswordProtectedFile();
    } catch (UnreadableMinutes known) {
      throw known;
    } catch (IOException | RuntimeException damaged) {
      throw new UnreadableMinutes.DamagedFile(damaged);
    }
  }

  private static DocumentText text(List<List<PdfLayout.Row>> pages) {
    var rows = new ArrayList<String>();
    var pageRows = new ArrayList<List<Integer>>();
    for (var page : pages) {
      var indexes = new ArrayList<Integer>();
      for (var row : page) {
        indexes.add(rows.size());
        rows.add(row.text());
      }
      pageRows.add(indexes);
    }
    var furniture = PageFurniture.ofPages(pageRows, rows);
    return new PdfParagraphs(pages, furniture).text();
  }
}
