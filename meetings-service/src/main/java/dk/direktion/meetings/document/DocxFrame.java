package dk.direktion.meetings.document;

import dk.direktion.common.document.CleanText;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSimpleField;

/** What stands at the head and the foot of each page of a Word document. */
final class DocxFrame {

  private DocxFrame() {}

  static void addTo(XWPFDocument word, GoverningDocument document, Labels labels) {
    String mark = document.saysWhatIsClosed() ? " · " + labels.text("contains-closed") : "";
    word.createHeader(HeaderFooterType.DEFAULT)
        .createParagraph()
        .createRun()
        .setText(CleanText.of(labels.running(document)).replaceAll("\\s+", " ") + mark);
    XWPFParagraph foot = word.createFooter(HeaderFooterType.DEFAULT).createParagraph();
    foot.setAlignment(ParagraphAlignment.RIGHT);
    foot.createRun().setText(labels.text("page") + " ");
    number(foot, "PAGE");
    foot.createRun().setText(" " + labels.text("page.of") + " ");
    number(foot, "NUMPAGES");
  }

  private static void number(XWPFParagraph paragraph, String field) {
    CTSimpleField number = paragraph.getCTP().addNewFldSimple();
    number.setInstr(field);
    number.addNewR().addNewT().setStringValue("1");
  }
}
