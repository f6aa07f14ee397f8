package dk.direktion.meetings.document;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.meetings.decision.AbsenceView;
import dk.direktion.meetings.decision.Presence;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

class PdfForKeepingTest {

  @BeforeAll
  static void findTheValidator() {
    VeraGreenfieldFoundryProvider.initialise();
  }

  static Stream<Named<GoverningDocument>> papers() {
    GoverningDocument minutes =
        Papers.minutes(Papers.item(1, false, "åbent"), Papers.item(2, true, "hemmeligt"));
    DocumentItem odd =
        new DocumentItem(
            1,
            Papers.ODD_TEXT,
            false,
            false,
            Papers.ODD_TEXT,
            List.of(new DocumentAttachment(1, Papers.ODD_TEXT)),
            List.of(new DocumentGuest(Papers.ODD_TEXT, Papers.ODD_TEXT, null, null, null)),
            List.of(new AbsenceView(Papers.ODD_TEXT, Presence.LEFT, null)),
            Papers.ODD_TEXT,
            Papers.ODD_TEXT,
            new DocumentRecommendation(
                Papers.ODD_TEXT,
                List.of(new DocumentPoint(1, Papers.ODD_TEXT, List.of(Papers.ODD_TEXT), null))),
            List.of(),
            List.of(),
            List.of(
                DocumentSection.of(SectionKind.ASSESSMENT, Papers.ODD_TEXT),
                DocumentSection.titled("", "")));
    DocumentItem bare = DocumentItem.of(2, "Eventuelt", false, null, List.of(), List.of());
    return Stream.of(
        Named.of("minutes with a closed item", minutes),
        Named.of("minutes for readers", minutes.withheldFor(DocumentVariant.READER)),
        Named.of("an agenda of thirty items", Papers.agenda(30, 100)),
        Named.of(
            "an extract",
            Papers.paper(DocumentKind.EXTRACT, List.of(Papers.item(7, false, "åbent")))),
        Named.of(
            "a preparation",
            Papers.paper(DocumentKind.PREPARATION, List.of(Papers.item(3, false, "åbent")))),
        Named.of("odd text", Papers.minutes(odd, bare)),
        Named.of("an agenda without items", Papers.agenda(0, 0)));
  }

  @ParameterizedTest
  @MethodSource("papers")
  void everyPaperCanBeReadAloudAndKept(GoverningDocument paper) throws Exception {
    byte[] pdf = PdfWriter.write(paper, Labels.in(Papers.DANISH));
    assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  private static List<String> broken(byte[] pdf, PDFAFlavour flavour) throws Exception {
    try (InputStream file = new ByteArrayInputStream(pdf);
        PDFAParser parser = Foundries.defaultInstance().createParser(file, flavour);
        PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, true)) {
      List<TestAssertion> checks = validator.validate(parser).getTestAssertions();
      assertThat(checks).as("rules that were checked").hasSizeGreaterThan(100);
      return checks.stream()
          .filter(check -> check.getStatus() == TestAssertion.Status.FAILED)
          .map(check -> check.getRuleId().getClause() + " " + check.getMessage())
          .distinct()
          .toList();
    }
  }
}
