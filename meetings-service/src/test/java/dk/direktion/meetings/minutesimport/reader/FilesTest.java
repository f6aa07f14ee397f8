package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class FilesTest {

  private static final String LONG =
      "REFERAT Direktionen d. 14-04-2020\n\nMødedato Tirsdag d. 14. april 2020 kl. 09:30\n\n"
          + "Punkt 1: Fælles indkøb af kontorartikler til alle centre og institutioner i kommunen fra og med næste kalenderår\n\n20/55\n\n"
          + "Baggrund\n\nKommunens centre køber i dag hver for sig ind hos mange forskellige leverandører, og det betyder, at ingen har overblik over den samlede udgift.\n\n"
          + "INDSTILLING\n\nØDC indstiller, at direktionen\n\n"
          + "1. godkender, at indkøbet samles ét sted, så der kan forhandles bedre priser med færre og større leverandører\n"
          + "2. drøfter, hvornår ordningen skal evalueres.\n";

  @ParameterizedTest
  @ValueSource(strings = {"board-plain.txt", "seminar-late-attachments.txt"})
  void a_docx_says_what_its_text_says(String name) throws IOException {
    var text = Fixtures.text(name);
    var read = new MinutesReader().read(Documents.docx(text), "referat.txt");
    assertThat(paragraphs(read)).isEqualTo(paragraphs(Fixtures.read(text)));
  }

  @Test
  void a_pdf_says_what_its_text_says_and_its_page_furniture_stays_outside() throws IOException {
    var text = Fixtures.text("board-plain.txt");
    var read =
        new MinutesReader()
            .read(Documents.pdf(text, "Direktionen 14-04-2020", null), "referat.docx");
    assertThat(paragraphs(read)).isEqualTo(paragraphs(Fixtures.read(text)));
    assertThat(read.pageFurniture()).contains("Direktionen 14-04-2020", "Side 1", "Side 3");
    assertThat(read.unplaced()).isEmpty();
  }

  @Test
  void wrapped_lines_of_a_pdf_become_whole_paragraphs_points_and_titles() throws IOException {
    var read = new MinutesReader().read(Documents.pdf(LONG, "Referat", null), "x");
    assertThat(Described.items(read)).isEqualTo(Described.items(Fixtures.read(LONG)));
    assertThat(read.items().get(0).recommendationPoints()).hasSize(2);
  }

  @Test
  void headings_and_lists_of_a_docx_keep_their_marks() throws IOException {
    var read = new MinutesReader().read(styledDocx(), "x");
    var item = read.items().get(0);
    assertThat(item.title()).isEqualTo("Ny skolebus");
    assertThat(item.caseNumber()).isEqualTo("20/3311");
    assertThat(item.recommendationPoints())
        .extracting(ReadPoint::text)
        .containsExactly("at bussen købes", "at ruten ændres");
    assertThat(item.attachments()).containsExactly("Rute.pdf");
    assertThat(read.pageFurniture()).containsExactly("Nordhøj Kommune, Direktionen");
  }

  /** In these files every paragraph stands apart, so that empty lines say nothing. */
  private static String paragraphs(ReadMinutes minutes) {
    return Described.items(minutes).replace(" /  / ", " / ");
  }

  private static byte[] styledDocx() throws IOException {
    try (var document = new XWPFDocument();
        var out = new ByteArrayOutputStream()) {
      document
          .createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
          .createParagraph()
          .createRun()
          .setText("Nordhøj Kommune, Direktionen");
      styled(document, "Heading1", "Referat af direktionsmøde den 12. maj 2020");
      styled(document, "Heading2", "Punkt 1: Ny skolebus");
      styled(document, null, "20/3311");
      styled(document, "Heading3", "Bilag");
      styled(document, null, "Rute.pdf");
      styled(document, "Heading3", "Indstilling");
      var numbering = document.createNumbering();
      var kind = CTAbstractNum.Factory.newInstance();
      kind.setAbstractNumId(BigInteger.ONE);
      var level = kind.addNewLvl();
      level.setIlvl(BigInteger.ZERO);
      level.addNewNumFmt().setVal(STNumberFormat.DECIMAL);
      level.addNewLvlText().setVal("%1.");
      var id =
          numbering.addNum(
              numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind)));
      for (var text : new String[] {"at bussen købes", "at ruten ændres"}) {
        var paragraph = document.createParagraph();
        paragraph.setNumID(id);
        paragraph.createRun().setText(text);
      }
      document.write(out);
      return out.toByteArray();
    }
  }

  private static void styled(XWPFDocument document, String style, String text) {
    var paragraph = document.createParagraph();
    if (style != null) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
  }
}
