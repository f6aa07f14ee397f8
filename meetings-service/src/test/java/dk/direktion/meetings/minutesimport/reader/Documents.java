package dk.direktion.meetings.minutesimport.reader;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Makes PDF and DOCX files out of text, for reading them again. */
final class Documents {

  private static final float SIZE = 10;
  private static final float LEFT = 60;
  private static final float WIDTH = 470;
  private static final float COLUMN = 170;
  private static final float LEADING = 13;

  private Documents() {}

  /** Sets a text as pages with a running header and a page number; long lines are wrapped. */
  static byte[] pdf(String text, String header, String password) throws IOException {
    var font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      var rows = new ArrayList<String>();
      for (var line : text.replace('\uFEFF', ' ').split("\n")) {
        rows.addAll(wrapped(line, font));
      }
      var perPage = 46;
      for (var from = 0; from < rows.size(); from += perPage) {
        page(document, font, header, rows.subList(from, Math.min(rows.size(), from + perPage)));
      }
      if (password != null) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  static byte[] pdfWithoutText() throws IOException {
    try (var document = new PDDocument();
        var out = new ByteArrayOutputStream()) {
      document.addPage(new PDPage(PDRectangle.A4));
      document.save(out);
      return out.toByteArray();
    }
  }

  /** Sets plain text as paragraphs, and lines with tabs as tables. */
  static byte[] docx(String text) throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      var lines = text.split("\n");
      for (var i = 0; i < lines.length; i++) {
        if (lines[i].indexOf('\t') < 0 || lines[i].contains("....")) {
          document.createParagraph().createRun().setText(lines[i]);
          continue;
        }
        var table = document.createTable(1, lines[i].split("\t", -1).length);
        for (var row = 0; i < lines.length && lines[i].indexOf('\t') >= 0; row++, i++) {
          var cells = lines[i].split("\t", -1);
          var made = row == 0 ? table.getRow(0) : table.createRow();
          for (var c = 0; c < cells.length && c < made.getTableCells().size(); c++) {
            made.getCell(c).setText(cells[c]);
          }
        }
        i--;
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument document, PDFont font, String header, List<String> rows)
      throws IOException {
    var page = new PDPage(PDRectangle.A4);
    document.addPage(page);
    try (var content = new PDPageContentStream(document, page)) {
      show(content, font, LEFT, 810, header);
      show(content, font, 280, 30, "Side " + document.getNumberOfPages());
      var y = 770f;
      for (var row : rows) {
        var cells = row.split("\t");
        for (var c = 0; c < cells.length; c++) {
          show(content, font, LEFT + c * COLUMN, y, cells[c]);
        }
        y -= LEADING;
      }
    }
  }

  private static void show(PDPageContentStream content, PDFont font, float x, float y, String text)
      throws IOException {
    if (!text.isBlank()) {
      content.beginText();
      content.setFont(font, SIZE);
      content.newLineAtOffset(x, y);
      content.showText(text);
      content.endText();
    }
  }

  private static List<String> wrapped(String line, PDFont font) throws IOException {
    if (line.indexOf('\t') >= 0 && !line.contains("....") || width(line, font) <= WIDTH) {
      return List.of(line.contains("....") ? line.replace('\t', ' ') : line);
    }
    var rows = new ArrayList<String>();
    var row = new StringBuilder();
    for (var word : line.split(" ")) {
      if (!row.isEmpty() && width(row + " " + word, font) > WIDTH) {
        rows.add(row.toString());
        row.setLength(0);
      }
      row.append(row.isEmpty() ? "" : " ").append(word);
    }
    rows.add(row.toString());
    return rows;
  }

  private static float width(String text, PDFont font) throws IOException {
    return font.getStringWidth(text.replace('\t', ' ')) / 1000 * SIZE;
  }
}
