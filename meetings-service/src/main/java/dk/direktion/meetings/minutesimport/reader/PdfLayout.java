package dk.direktion.meetings.minutesimport.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers each page's rows of text with their places, wide gaps as tabs. */
final class PdfLayout extends PDFTextStripper {

  /** One row: its text, left and right edge, base line and letter size, in points. */
  record Row(String text, float left, float right, float base, float size, float firstWord) {}

  /** A gap this many letter sizes wide separates columns. */
  private static final float COLUMN_GAP = 1.8f;

  private final List<List<Row>> pages = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private float left;
  private float right;
  private float base;
  private float size;
  private float firstWord;

  PdfLayout() throws IOException {
    setSortByPosition(true);
  }

  List<List<Row>> pages() {
    return pages;
  }

  @Override
  protected void startPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
    pages.add(new ArrayList<>());
    super.startPage(page);
  }

  @Override
  protected void endPage(org.apache.pdfbox.pdmodel.PDPage page) throws IOException {
    finishRow();
    super.endPage(page);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    if (!positions.isEmpty()) {
      var first = positions.get(0);
      var last = positions.get(positions.size() - 1);
      var end = last.getXDirAdj() + last.getWidthDirAdj();
      if (text.isEmpty()) {
        left = first.getXDirAdj();
        base = first.getYDirAdj();
        size = Math.max(first.getFontSizeInPt(), 1);
        firstWord = firstWordWidth(positions);
      } else {
        var gap = first.getXDirAdj() - right;
        text.append(
            gap > COLUMN_GAP * size && !Labels.of(text + " x").text().equals("x") ? "\t" : " ");
      }
      text.append(word.strip());
      right = Math.max(end, right);
    }
    super.writeString(word, positions);
  }

  @Override
  protected void writeLineSeparator() throws IOException {
    finishRow();
    super.writeLineSeparator();
  }

  @Override
  protected void writeParagraphEnd() throws IOException {
    finishRow();
    super.writeParagraphEnd();
  }

  private static float firstWordWidth(List<TextPosition> positions) {
    var start = positions.get(0).getXDirAdj();
    var end = start;
    for (var position : positions) {
      if (position.getUnicode().isBlank()) {
        break;
      }
      end = position.getXDirAdj() + position.getWidthDirAdj();
    }
    return end - start;
  }

  private void finishRow() {
    var row = PlainText.tidy(text.toString()).strip();
    if (!row.isEmpty()) {
      pages.get(pages.size() - 1).add(new Row(row, left, right, base, size, firstWord));
    }
    text.setLength(0);
    right = 0;
  }
}
