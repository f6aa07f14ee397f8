package dk.direktion.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPagesTest {

  private static final Pattern CONTENTS_LINE =
      Pattern.compile("(?m)^(Punkt \\d+: Sag om emne \\d+)[ .]+(\\d+) *$");

  @Test
  void theContentsNameThePageEachItemBeginsOn() throws IOException {
    List<String> pages = pages(Papers.agenda(30, 250));
    Map<String, Integer> promised = new HashMap<>();
    for (String page : pages) {
      Matcher line = CONTENTS_LINE.matcher(page);
      while (line.find()) {
        promised.put(line.group(1), Integer.valueOf(line.group(2)));
      }
    }
    assertThat(promised).hasSize(30);
    assertThat(promised.values()).anyMatch(page -> page > 10);
    promised.forEach(
        (heading, page) ->
            assertThat(pages.get(page - 1)).containsPattern("(?m)^" + heading + " *$"));
  }

  @Test
  void eachPageSaysWhatItIsPartOf() throws IOException {
    List<String> pages = pages(Papers.agenda(12, 250));
    assertThat(pages).hasSizeGreaterThan(3);
    for (int page = 1; page <= pages.size(); page++) {
      assertThat(pages.get(page - 1))
          .contains("Dagsorden · Direktionen · 1. december 2026")
          .contains("Side " + page + " af " + pages.size());
    }
  }

  @Test
  void eachPageOfAPaperThatSaysWhatIsClosedIsMarked() throws IOException {
    GoverningDocument full =
        Papers.minutes(Papers.item(1, true, "hemmeligt"), Papers.item(2, false, "åbent"));
    assertThat(pages(full)).allMatch(page -> page.contains("Indeholder lukkede punkter"));
    assertThat(pages(full.withheldFor(DocumentVariant.READER)))
        .noneMatch(page -> page.contains("Indeholder lukkede punkter"));
  }

  @Test
  void bookmarksLeadToTheContentsAndEachItem() throws IOException {
    GoverningDocument minutes =
        Papers.minutes(Papers.item(1, false, "åbent"), DocumentItem.withheld(2, "26/2"));
    try (PDDocument pdf = Loader.loadPDF(Papers.written(minutes, DocumentFormat.PDF))) {
      List<String> bookmarks = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        bookmarks.add(item.getTitle());
        assertThat(item.findDestinationPage(pdf)).isNotNull();
      }
      assertThat(bookmarks).containsExactly("Indhold", "Punkt 1: Titel åbent", "Punkt 2: Lukket");
    }
  }

  @Test
  void thePaperSaysItsTitleAndLanguageToThoseWhoCatalogueIt() throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(
            Papers.written(Papers.minutes(Papers.item(1, false, "åbent")), DocumentFormat.PDF))) {
      assertThat(pdf.getDocumentInformation().getTitle())
          .isEqualTo("Referat af mødet i Direktionen den 1. december 2026");
      assertThat(pdf.getDocumentInformation().getSubject())
          .isEqualTo("Mødets punkter med indstillinger og beslutninger.");
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("da");
    }
  }

  @Test
  void aCharacterNoFontHasLeavesASignAndTheTextAroundItStays() {
    String text =
        Papers.pdfText(
            Papers.written(
                Papers.minutes(
                    DocumentItem.of(
                        1,
                        "Blå 😀 mandag, أ",
                        false,
                        null,
                        List.of(),
                        List.of(
                            DocumentSection.titled(
                                "Дума", "a\u030Aben skål, \u00ADΩ → ✓ \uDC00slut")))),
                DocumentFormat.PDF));
    assertThat(text).contains("Blå � mandag, �", "Дума", "åben skål", "Ω → ✓ slut");
  }

  private static List<String> pages(GoverningDocument paper) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(Papers.written(paper, DocumentFormat.PDF))) {
      List<String> pages = new ArrayList<>();
      PDFTextStripper text = new PDFTextStripper();
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        text.setStartPage(page);
        text.setEndPage(page);
        pages.add(text.getText(pdf));
      }
      return pages;
    }
  }
}
