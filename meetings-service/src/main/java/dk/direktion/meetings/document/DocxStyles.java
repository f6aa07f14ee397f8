package dk.direktion.meetings.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFonts;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** The styles of our Word documents, by the names Word knows them by. */
final class DocxStyles {

  static final String LANGUAGE = "da-DK";
  static final String TITLE = "Title";
  static final String HEADING_1 = "Heading1";
  static final String HEADING_2 = "Heading2";
  static final String CONTENTS_TITLE = "TOCHeading";
  static final String CONTENTS = "TOC1";
  static final String STRONG = "Mark";
  static final String POINT = "Point";

  private static final String FONT = "Calibri";
  private static final int NO_OUTLINE = -1;

  private final XWPFStyles styles;

  private DocxStyles(XWPFStyles styles) {
    this.styles = styles;
  }

  static void addTo(XWPFDocument word) {
    DocxStyles own = new DocxStyles(word.createStyles());
    own.styles.setSpellingLanguage(LANGUAGE);
    CTFonts fonts = CTFonts.Factory.newInstance();
    fonts.setAscii(FONT);
    fonts.setHAnsi(FONT);
    fonts.setCs(FONT);
    own.styles.setDefaultFonts(fonts);
    own.add("Normal", "Normal", 11, false, NO_OUTLINE, 0, 120, 0);
    own.add(TITLE, "Title", 18, true, NO_OUTLINE, 0, 240, 0);
    own.add(HEADING_1, "heading 1", 14, true, 0, 360, 120, 0);
    own.add(HEADING_2, "heading 2", 11, true, 1, 240, 60, 0);
    own.add(CONTENTS_TITLE, "TOC Heading", 14, true, NO_OUTLINE, 240, 120, 0);
    own.add(CONTENTS, "toc 1", 11, false, NO_OUTLINE, 0, 60, 0);
    own.add(STRONG, "Mark", 11, true, NO_OUTLINE, 0, 60, 0);
    own.add(POINT, "Point", 11, false, NO_OUTLINE, 0, 60, 360);
  }

  /** Adds a style; sizes in points, spaces and indent in twentieths of a point. */
  private void add(
      String id,
      String name,
      int size,
      boolean bold,
      int outline,
      int before,
      int after,
      int indent) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setType(STStyleType.PARAGRAPH);
    style.setStyleId(id);
    style.addNewName().setVal(name);
    style.addNewQFormat();
    if (id.equals("Normal")) {
      style.setDefault(true);
    } else {
      style.addNewBasedOn().setVal("Normal");
      style.addNewNext().setVal("Normal");
    }
    CTPPrGeneral paragraph = style.addNewPPr();
    paragraph.addNewSpacing().setBefore(BigInteger.valueOf(before));
    paragraph.getSpacing().setAfter(BigInteger.valueOf(after));
    if (indent > 0) {
      paragraph.addNewInd().setLeft(BigInteger.valueOf(indent));
    }
    if (outline != NO_OUTLINE) {
      paragraph.addNewKeepNext();
      paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(outline));
    }
    CTRPr text = style.addNewRPr();
    if (bold) {
      text.addNewB();
    }
    text.addNewSz().setVal(BigInteger.valueOf(2L * size));
    styles.addStyle(new XWPFStyle(style, styles));
  }
}
