package dk.direktion.meetings.minutesimport.reader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;

/** Takes the text out of a DOCX: headings as Markdown, lists with their marks, tables as tabs. */
final class DocxText {

  private static final int ZIP_TAIL = 66_000;

  private final List<String> lines = new ArrayList<>();
  private final Set<Integer> furniture = new TreeSet<>();
  private final Map<String, int[]> counters = new HashMap<>();

  private DocxText() {}

  static DocumentText read(byte[] content) {
    if (FileKind.indexOf(content, "PK\u0005\u0006", content.length - ZIP_TAIL, content.length)
        < 0) {
      throw new UnreadableMinutes.DamagedFile(null);
    }
    try (var document = new XWPFDocument(OPCPackage.open(new ByteArrayInputStream(content)))) {
      var text = new DocxText();
      text.furniture(document);
      text.body(document.getBodyElements());
      return new DocumentText(text.lines, text.furniture, List.of());
    } catch (UnsupportedFileFormatException other) {
      throw new UnreadableMinutes.UnknownFileType();
    } catch (IOException | OpenXML4JException | RuntimeException damaged) {
      throw refusal(damaged);
    }
  }

  /** POI answers a package of another kind, a bomb and a broken file with the same types. */
  private static UnreadableMinutes refusal(Exception cause) {
    for (Throwable why = cause; why != null; why = why.getCause()) {
      var message = String.valueOf(why.getMessage());
      if (message.contains("Zip bomb")) {
        return new UnreadableMinutes.FileTooLarge();
      }
      if (message.contains("content type part")
          || message.contains("OOXML")
          || message.contains("No valid entries")
          || message.contains("core document")
          || message.contains("Can't open workbook")
          || message.contains("not a valid OOXML")) {
        return new UnreadableMinutes.UnknownFileType();
      }
    }
    return new UnreadableMinutes.DamagedFile(cause);
  }

  private void furniture(XWPFDocument document) {
    var texts = new ArrayList<String>();
    document.getHeaderList().forEach(header -> texts.add(header.getText()));
    document.getFooterList().forEach(footer -> texts.add(footer.getText()));
    for (var text : texts) {
      for (var line : text.split("\n")) {
        if (!line.isBlank()) {
          furniture.add(lines.size());
          lines.add(PlainText.tidy(line).strip());
        }
      }
    }
  }

  private void body(List<IBodyElement> elements) {
    for (var element : elements) {
      if (element.getElementType() == BodyElementType.PARAGRAPH) {
        paragraph((XWPFParagraph) element);
      } else if (element.getElementType() == BodyElementType.TABLE) {
        table((XWPFTable) element);
      } else if (element instanceof XWPFSDT control) {
        for (var line : control.getContent().getText().split("\n")) {
          lines.add(PlainText.tidy(line));
        }
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph) {
    var parts = paragraph.getText().split("\n");
    if (paragraph.getText().isBlank()) {
      lines.add("");
      return;
    }
    var mark = mark(paragraph);
    var listed = !mark.isEmpty() && !mark.startsWith("#");
    if (!listed) {
      blank();
    }
    lines.add(
        mark
            + (mark.isEmpty()
                ? PlainText.tidy(parts[0]).stripTrailing()
                : PlainText.tidy(parts[0]).strip()));
    for (var i = 1; i < parts.length; i++) {
      lines.add(PlainText.tidy(parts[i]).strip());
    }
    if (!listed) {
      lines.add("");
    }
  }

  private void blank() {
    if (!lines.isEmpty() && !lines.get(lines.size() - 1).isBlank()) {
      lines.add("");
    }
  }

  private String mark(XWPFParagraph paragraph) {
    var level = headingLevel(paragraph);
    if (level > 0) {
      return "#".repeat(level) + " ";
    }
    if (paragraph.getNumID() == null || paragraph.getNumID().signum() == 0) {
      return "";
    }
    var depth = paragraph.getNumIlvl() == null ? 0 : Math.min(paragraph.getNumIlvl().intValue(), 8);
    return "  ".repeat(depth) + listMark(paragraph, depth);
  }

  private String listMark(XWPFParagraph paragraph, int depth) {
    var format = paragraph.getNumFmt();
    if (format == null || format.equals("bullet") || format.equals("none")) {
      return "- ";
    }
    var count = counters.computeIfAbsent(paragraph.getNumID().toString(), id -> new int[9]);
    count[depth]++;
    for (var deeper = depth + 1; deeper < count.length; deeper++) {
      count[deeper] = 0;
    }
    var style = String.valueOf(paragraph.getNumLevelText()).contains(")") ? ") " : ". ";
    return format.endsWith("Letter") && count[depth] <= 26
        ? (char) ('a' + count[depth] - 1) + style
        : count[depth] + style;
  }

  private static int headingLevel(XWPFParagraph paragraph) {
    var id = paragraph.getStyleID();
    if (id == null) {
      return 0;
    }
    var styles = paragraph.getDocument().getStyles();
    var style = styles == null ? null : styles.getStyle(id);
    var name =
        (style == null || style.getName() == null ? id : style.getName()).toLowerCase(Locale.ROOT);
    if (name.equals("title") || name.equals("titel")) {
      return 1;
    }
    if (name.startsWith("heading") || name.startsWith("overskrift")) {
      var last = name.charAt(name.length() - 1);
      return last >= '1' && last <= '6' ? last - '0' : 0;
    }
    return 0;
  }

  private void table(XWPFTable table) {
    blank();
    for (var row : table.getRows()) {
      var cells = new ArrayList<String>();
      for (var cell : row.getTableCells()) {
        cells.add(PlainText.tidy(cell.getText().replace('\n', ' ').replace('\t', ' ')).strip());
      }
      lines.add(String.join("\t", cells));
    }
    lines.add("");
  }
}
