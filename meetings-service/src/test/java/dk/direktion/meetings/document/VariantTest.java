package dk.direktion.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VariantTest {

  private static final GoverningDocument FULL =
      Papers.minutes(Papers.item(1, false, "åbent"), Papers.item(2, true, "hemmeligt"));

  @ParameterizedTest
  @EnumSource(names = {"PDF", "DOCX"})
  void readersMissExactlyWhatIsClosed(DocumentFormat format) {
    List<String> full = pieces(FULL, format);
    List<String> reader = pieces(FULL.withheldFor(DocumentVariant.READER), format);
    List<String> only =
        new ArrayList<>(pieces(Papers.minutes(Papers.item(2, true, "hemmeligt")), format));
    // Of the closed item number and case number stay, and so do the paper's own head and contents.
    only.removeAll(pieces(Papers.minutes(), format));
    only.removeIf(piece -> piece.contains("Sag: 26/10482") || piece.equals("Indhold"));
    only.add("2. Lukket bilag åbent.pdf");
    assertThat(without(full, reader))
        .containsExactlyInAnyOrderElementsOf(without(only, List.of("Punkt 2: Lukket")));
    assertThat(without(reader, full))
        .containsExactlyInAnyOrder("Punkt 2: Lukket", "Punkt 2: Lukket", "2. Lukket");
    assertThat(String.join("\n", reader)).doesNotContain("hemmeligt", "Lukket bilag åbent");
  }

  @ParameterizedTest
  @EnumSource(names = {"PDF", "DOCX"})
  void thePublicBesidesMissesPersonsAndInnerWork(DocumentFormat format) {
    List<String> reader = pieces(FULL.withheldFor(DocumentVariant.READER), format);
    List<String> open = pieces(FULL.withheldFor(DocumentVariant.PUBLIC), format);
    assertThat(without(reader, open))
        .containsExactlyInAnyOrder(
            "Gæster: Gæst åbent (HRC), onsdag den 2. december 2026 kl. 10.30–10.50, Bo åbent",
            "Inhabil åbent deltog ikke i behandlingen på grund af inhabilitet.",
            "Fraværende: Fravær åbent, Sen åbent (kom kl. 10.15)",
            "Ansvarlig: Ansvar åbent, senest 20. december 2026");
    assertThat(without(open, reader)).isEmpty();
  }

  @Test
  void aClosedAttachmentOfAnOpenItemIsNotEvenNamedToReaders() {
    GoverningDocument full =
        Papers.minutes(
            DocumentItem.of(
                1,
                "Sag",
                false,
                null,
                List.of(
                    new DocumentAttachment(1, "Notat.pdf"),
                    new DocumentAttachment(2, "Tilbud.pdf", true)),
                List.of()));
    assertThat(full.saysWhatIsClosed()).isTrue();
    GoverningDocument reader = full.withheldFor(DocumentVariant.READER);
    assertThat(reader.saysWhatIsClosed()).isFalse();
    assertThat(pieces(reader, DocumentFormat.PDF))
        .contains("1. Notat.pdf", "2. Lukket")
        .noneMatch(piece -> piece.contains("Tilbud"));
  }

  // Page numbers and heads are of the page, not of what is said.
  private static List<String> pieces(GoverningDocument paper, DocumentFormat format) {
    return Papers.text(paper, format)
        .lines()
        .map(line -> line.replaceAll("[ .]{3,}\\d+ *$", "").strip())
        .filter(line -> !line.isEmpty())
        .filter(line -> !line.startsWith("Referat · ") && !line.startsWith("Side "))
        .toList();
  }

  private static List<String> without(List<String> pieces, List<String> others) {
    List<String> left = new ArrayList<>(pieces);
    others.forEach(left::remove);
    return left;
  }
}
