package dk.direktion.meetings.document;

import dk.direktion.common.document.CleanText;
import dk.direktion.common.document.TextBlock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes a paper as a Word document that can be worked on: with headings, contents and pages. */
final class DocxWriter {

  private final GoverningDocument document;
  private final Labels labels;
  private final XWPFDocument word;

  private DocxWriter(GoverningDocument document, Labels labels, XWPFDocument word) {
    this.document = document;
    this.labels = labels;
    this.word = word;
  }

  static byte[] write(GoverningDocument document, Labels labels) {
    ByteArrayOutputStream docx = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      new DocxWriter(document, labels, word).fill();
      word.write(docx);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return docx.toByteArray();
  }

  private void fill() {
    String title = CleanText.of(labels.title(document));
    DocxStyles.addTo(word);
    word.getProperties().getCoreProperties().setTitle(title);
    word.getProperties().getCoreProperties().setDescription(labels.description(document));
    word.getProperties().getCoreProperties().setCreator("Direktionsportal");
    word.getProperties()
        .getCoreProperties()
        .getUnderlyingProperties()
        .setLanguageProperty(DocxStyles.LANGUAGE);
    DocxFrame.addTo(word, document, labels);
    styled(DocxStyles.TITLE, title);
    labels.facts(document).forEach(fact -> named(fact.name(), fact.value()));
    document.corrections().forEach(this::correction);
    if (document.saysWhatIsClosed()) {
      styled(DocxStyles.STRONG, labels.text("contains-closed"));
    }
    if (document.kind() != DocumentKind.EXTRACT) {
      contents();
    }
    document.items().forEach(this::item);
  }

  private void contents() {
    if (document.items().isEmpty()) {
      plain(labels.text("empty"));
      return;
    }
    styled(DocxStyles.CONTENTS_TITLE, labels.text("contents"));
    DocxContents contents = new DocxContents(word);
    document.items().forEach(item -> contents.add(clean(labels.heading(item)), bookmark(item)));
    contents.end();
  }

  private static String bookmark(DocumentItem item) {
    return "punkt_" + item.number();
  }

  private void item(DocumentItem item) {
    XWPFParagraph heading = styled(DocxStyles.HEADING_1, labels.heading(item));
    DocxContents.mark(heading, bookmark(item), item.number());
    if (item.caseNumber() != null) {
      named(labels.text("case"), item.caseNumber());
    }
    if (!item.withheld()) {
      content(item);
    }
  }

  private void content(DocumentItem item) {
    if (item.closed()) {
      styled(DocxStyles.STRONG, labels.text("closed.mark"));
    }
    if (!item.guests().isEmpty()) {
      named(labels.text("guests"), labels.guests(item));
    }
    if (!item.absences().isEmpty()) {
      named(labels.text("absent"), labels.absences(item));
    }
    if (item.conflict() != null) {
      plain(item.conflict());
    }
    if (!item.attachments().isEmpty()) {
      styled(DocxStyles.HEADING_2, labels.text("attachments"));
      item.attachments().forEach(each -> plain(labels.attachment(each)));
    }
    section(labels.text("background"), item.background());
    if (item.recommendation() != null) {
      recommendation(item.recommendation());
    }
    item.decisions().forEach(this::decision);
    item.corrections().forEach(this::correction);
    item.sections().forEach(section -> section(labels.heading(section), section.text()));
  }

  private void recommendation(DocumentRecommendation recommendation) {
    styled(DocxStyles.HEADING_2, labels.text("recommendation"));
    blocks(recommendation.intro());
    for (DocumentPoint point : recommendation.points()) {
      XWPFParagraph line = plain(point.number() + ". " + point.text());
      if (point.outcome() != null) {
        strong(line, " – " + labels.outcome(point.outcome()));
      }
      char letter = 'a';
      for (String subPoint : point.subPoints()) {
        styled(DocxStyles.POINT, letter++ + ") " + subPoint);
      }
    }
  }

  private void decision(DocumentDecision decision) {
    styled(DocxStyles.HEADING_2, labels.decision(decision));
    styled(DocxStyles.STRONG, labels.outcome(decision.outcome()));
    blocks(decision.text());
    if (decision.sentTo() != null) {
      plain(labels.sentTo(decision.sentTo()));
    }
    decision.dissents().forEach(dissent -> plain(labels.dissent(dissent)));
    String responsible = labels.responsible(decision);
    if (responsible != null) {
      plain(responsible);
    }
  }

  private void correction(DocumentCorrection correction) {
    styled(DocxStyles.HEADING_2, labels.correction(correction));
    labels.corrected(correction).forEach(this::blocks);
  }

  private void section(String heading, String text) {
    if (text != null && !text.isBlank()) {
      styled(DocxStyles.HEADING_2, heading);
      blocks(text);
    }
  }

  private void blocks(String text) {
    for (TextBlock block : TextBlock.of(text)) {
      if (block instanceof TextBlock.Paragraph paragraph) {
        lines(paragraph.lines());
      } else if (block instanceof TextBlock.Bullets bullets) {
        bullets.points().forEach(point -> styled(DocxStyles.POINT, "• " + point));
      } else if (block instanceof TextBlock.Table table) {
        table(table);
      }
    }
  }

  private void lines(List<String> lines) {
    XWPFRun run = word.createParagraph().createRun();
    run.setText(lines.get(0));
    for (String line : lines.subList(1, lines.size())) {
      run.addBreak();
      run.setText(line);
    }
  }

  private void table(TextBlock.Table table) {
    int width = table.rows().get(0).size();
    XWPFTable grid = word.createTable(table.rows().size(), width);
    grid.setWidth("100%");
    for (int row = 0; row < table.rows().size(); row++) {
      XWPFTableRow line = grid.getRow(row);
      boolean heads = row == 0 && table.headed();
      line.setRepeatHeader(heads);
      for (int column = 0; column < width; column++) {
        XWPFRun run = line.getCell(column).getParagraphs().get(0).createRun();
        run.setText(table.rows().get(row).get(column));
        run.setBold(heads || column == 0 && !table.headed());
      }
    }
    word.createParagraph();
  }

  private void named(String name, String value) {
    XWPFParagraph paragraph = word.createParagraph();
    strong(paragraph, name + ": ");
    paragraph.createRun().setText(clean(value));
  }

  private static void strong(XWPFParagraph paragraph, String text) {
    XWPFRun run = paragraph.createRun();
    run.setBold(true);
    run.setText(text);
  }

  private XWPFParagraph plain(String text) {
    XWPFParagraph paragraph = word.createParagraph();
    paragraph.createRun().setText(clean(text));
    return paragraph;
  }

  private XWPFParagraph styled(String style, String text) {
    XWPFParagraph paragraph = plain(text);
    paragraph.setStyle(style);
    return paragraph;
  }

  // Line breaks would end a heading or a name in the middle.
  private static String clean(String text) {
    return CleanText.of(text).replaceAll("\\s+", " ").strip();
  }
}
