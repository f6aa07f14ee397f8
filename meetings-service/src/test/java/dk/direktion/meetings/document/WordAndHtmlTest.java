package dk.direktion.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;

class WordAndHtmlTest {

  private static final GoverningDocument MINUTES =
      Papers.minutes(Papers.item(1, false, "åbent"), DocumentItem.withheld(2, "26/2"));

  @Test
  void theWordDocumentHasRealHeadingsAHeaderAndATitle() throws IOException {
    try (XWPFDocument word = word(MINUTES)) {
      assertThat(texts(word, "Title"))
          .containsExactly("Referat af mødet i Direktionen den 1. december 2026");
      assertThat(texts(word, "Heading1"))
          .containsExactly("Punkt 1: Titel åbent", "Punkt 2: Lukket");
      assertThat(texts(word, "Heading2"))
          .containsExactly(
              "Bilag",
              "Baggrund",
              "Indstilling",
              "Beslutning i Direktionen den 1. december 2026",
              "Rettelse, version 2, 4. december 2026",
              "Sagsfremstilling",
              "Vores holdning åbent");
      assertThat(texts(word, "TOC1")).containsExactly("Punkt 1: Titel åbent", "Punkt 2: Lukket");
      assertThat(word.getHeaderList().get(0).getText())
          .contains("Referat · Direktionen · 1. december 2026");
      assertThat(word.getProperties().getCoreProperties().getTitle())
          .isEqualTo("Referat af mødet i Direktionen den 1. december 2026");
      assertThat(word.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
    }
  }

  @Test
  void wordCanFillInContentsAndPagesAndKnowsTheLanguage() throws IOException {
    byte[] docx = Papers.written(MINUTES, DocumentFormat.DOCX);
    assertThat(part(docx, "word/document.xml"))
        .contains("TOC \\o \"1-1\"", "w:dirty=\"true\"", "w:anchor=\"punkt_1\"");
    assertThat(part(docx, "word/styles.xml")).contains("w:val=\"da-DK\"", "outlineLvl");
    assertThat(part(docx, "word/footer1.xml")).contains("PAGE", "NUMPAGES", "Side ");
    assertThat(part(docx, "docProps/core.xml")).contains("da-DK");
  }

  @Test
  void oddTextReachesWordAsFarAsItCanHoldIt() throws IOException {
    GoverningDocument odd =
        Papers.minutes(
            DocumentItem.of(
                1,
                Papers.ODD_TEXT,
                false,
                null,
                List.of(),
                List.of(DocumentSection.of(SectionKind.PRESENTATION, Papers.ODD_TEXT))));
    try (XWPFDocument word = word(odd)) {
      assertThat(word.getTables()).hasSize(2);
      assertThat(word.getTables().get(0).getRow(1).getCell(1).getText()).isEqualTo("100.000 kr.");
      assertThat(texts(word, "Point"))
          .containsExactly("• første forslag", "• andet forslag", "• tredje");
      assertThat(Papers.docxText(Papers.written(odd, DocumentFormat.DOCX)))
          .contains("Æblegrød på Ærø  med 😀", "åben, <b>&amp;", "-5 grader");
    }
  }

  @Test
  void thePageIsSelfContainedAndStructured() {
    String page = Papers.html(MINUTES, Papers.DANISH);
    assertThat(page)
        .startsWith("<!DOCTYPE html>\n<html lang=\"da\">")
        .contains(
            "<h1>Referat af mødet i Direktionen den 1. december 2026</h1>",
            "<dd>tirsdag den 1. december 2026 kl. 10.00–12.00</dd>",
            "<a href=\"#punkt-2\">Punkt 2: Lukket</a>",
            "<h2 id=\"punkt-2\">Punkt 2: Lukket</h2>",
            "<h3>Indstilling</h3>",
            "a) at del åbent",
            "Gæst åbent (HRC), onsdag den 2. december 2026 kl. 10.30–10.50",
            "<dd>Godkendt den 3. december 2026 kl. 09.15, version 2</dd>",
            "<dd>Henrik Dalgaard den 2. december 2026 kl. 08.05, Birgitte Nørskov den 3.",
            "Inhabil åbent deltog ikke",
            "Mødelokale &quot;Egen&quot;")
        .doesNotContain("src=", "http", "<script", " style=");
  }

  @Test
  void headingsAreEnglishForThoseWhoAskAndTheContentStaysAsItIs() {
    assertThat(Papers.html(MINUTES, Locale.ENGLISH))
        .contains(
            "<html lang=\"en\">",
            "<h1>Minutes of the meeting of Direktionen, 1 December 2026</h1>",
            "<dd>Tuesday 1 December 2026, 10:00–12:00</dd>",
            "Item 2: Closed",
            "<h3>Recommendation</h3>",
            "Baggrund åbent");
  }

  @Test
  void eachHeadingHasItsWordInBothLanguages() {
    for (Locale language : List.of(Papers.DANISH, Locale.ENGLISH)) {
      Labels labels = Labels.in(language);
      for (DocumentKind kind : DocumentKind.values()) {
        GoverningDocument paper = Papers.paper(kind, List.of(Papers.item(3, false, "åbent")));
        assertThat(labels.title(paper)).contains("Direktionen").doesNotContain("{");
        assertThat(labels.fileName(paper)).contains("Direktionen 2026-12-01");
        assertThat(labels.description(paper)).isNotBlank();
        for (DocumentStage stage : DocumentStage.values()) {
          boolean exists =
              kind == DocumentKind.AGENDA
                  ? stage != DocumentStage.APPROVED
                  : kind == DocumentKind.MINUTES;
          if (exists) {
            assertThat(labels.text("status." + kind + "." + stage)).isNotBlank();
          }
        }
      }
      for (SectionKind kind : SectionKind.values()) {
        assertThat(labels.heading(new DocumentSection(kind, "Eget", "x"))).isNotBlank();
      }
    }
  }

  private static XWPFDocument word(GoverningDocument paper) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(Papers.written(paper, DocumentFormat.DOCX)));
  }

  private static List<String> texts(XWPFDocument word, String style) {
    return word.getParagraphs().stream()
        .filter(paragraph -> style.equals(paragraph.getStyle()))
        .map(XWPFParagraph::getText)
        .toList();
  }

  private static String part(byte[] docx, String name) throws IOException {
    try (InputStream file = new ByteArrayInputStream(docx);
        ZipInputStream zip = new ZipInputStream(file)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IllegalArgumentException(name);
  }
}
