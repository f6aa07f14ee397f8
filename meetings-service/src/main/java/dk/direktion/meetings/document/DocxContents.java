package dk.direktion.meetings.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBookmark;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTFldChar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;

/**
 * The table of contents of a Word document: a field that Word fills with page numbers when the
 * document is opened, and until then the headings as links.
 */
final class DocxContents {

  private static final String ALL_FIRST_HEADINGS = "TOC \\o \"1-1\" \\h \\z \\u";

  private final XWPFDocument word;
  private XWPFParagraph last;

  DocxContents(XWPFDocument word) {
    this.word = word;
  }

  void add(String heading, String bookmark) {
    boolean isFirst = last == null;
    last = word.createParagraph();
    last.setStyle(DocxStyles.CONTENTS);
    if (isFirst) {
      CTFldChar begin = mark(last, STFldCharType.BEGIN);
      begin.setDirty(true);
      last.getCTP().addNewR().addNewInstrText().setStringValue(ALL_FIRST_HEADINGS);
      mark(last, STFldCharType.SEPARATE);
    }
    CTHyperlink link = last.getCTP().addNewHyperlink();
    link.setAnchor(bookmark);
    link.addNewR().addNewT().setStringValue(heading);
  }

  void end() {
    mark(last, STFldCharType.END);
  }

  private static CTFldChar mark(XWPFParagraph paragraph, STFldCharType.Enum type) {
    CTR run = paragraph.getCTP().addNewR();
    CTFldChar mark = run.addNewFldChar();
    mark.setFldCharType(type);
    return mark;
  }

  /** Lets links lead to a paragraph. */
  static void mark(XWPFParagraph paragraph, String bookmark, int id) {
    CTBookmark start = paragraph.getCTP().addNewBookmarkStart();
    start.setName(bookmark);
    start.setId(BigInteger.valueOf(id));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(id));
  }
}
