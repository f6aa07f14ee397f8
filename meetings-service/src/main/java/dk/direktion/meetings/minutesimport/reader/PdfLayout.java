package dk.direktion.meetings.minutesimport.reader;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Gathers each page's rows of text with their places; a wide gap begins a new cell. */
final class PdfLayout extends PDFTextStripper {

  /** Text without a wide gap in it, and where it begins. */
  record Cell(String text, float left) {}

  /** One row: its cells, right edge, base line, letter size and first word's width, in points. */
  record Row(List<Cell> cells, float right, float base, float size, float firstWord) {

    /** The cells with tabs between them; a bullet or number stands with the text it labels. */
    String text() {
      var labelled = cells.size() > 1 && Labels.of(cells.get(0).text() + " x").text().equals("x");
      var texts = cells.stream().map(Cell::text).toList();
      return labelled
          ? texts.get(0) + " " + String.join("\t", texts.subList(1, texts.size()))
          : String.join("\t", texts);
    }
  }

  /** A gap this many letter sizes wide separates columns. */
  private static final float COLUMN_GAP = 1.8f;

  private final List<List<Row>> pages = new ArrayList<>();
  private final List<Cell> cells = new ArrayList<>();
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
  protected void startPage(PDPage page) throws IOException {
    pages.add(new ArrayList<>());
    super.startPage(page);
  }

  @Override
  protected void endPage(PDPage page) throws IOException {
    finishRow();
    super.endPage(page);
  }

  @Override
  protected void writeString(String word, List<TextPosition> positions) throws IOException {
    if (!positions.isEmpty() && !word.isBlank()) {
      var first = positions.get(0);
      var last = positions.get(positions.size() - 1);
      if (text.isEmpty() && cells.isEmpty()) {
        base = first.getYDirAdj();
        size = Math.max(first.getFontSizeInPt(), 1);
        firstWord = firstWordWidth(positions);
      } else if (first.getXDirAdj() - right > COLUMN_GAP * size) {
        finishCell();
      }
      left = text.isEmpty() ? first.getXDirAdj() : left;
      text.append(text.isEmpty() ? "" : " ").append(word.strip());
      right = Math.max(last.getXDirAdj() + last.getWidthDirAdj(), right);
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

  private void finishCell() {
    var cell = PlainText.tidy(text.toString()).strip();
    if (!cell.isEmpty()) {
      cells.add(new Cell(cell, left));
    }
    text.setLength(0);
  }

  private void finishRow() {
    finishCell();
    if (!cells.isEmpty()) {
      pages.get(pages.size() - 1).add(new Row(List.copyOf(cells), right, base, size, firstWord));
    }
    cells.clear();
    right = 0;
  }
}
