package dk.direktion.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/**
 * Holds that a PDF can be kept (PDF/A-2a) and read aloud (PDF/UA-1); for services that have PDFBox
 * and veraPDF.
 */
public final class PdfForKeeping {

  private PdfForKeeping() {}

  /** Fail with the rules that are broken. */
  public static void assertIs(byte[] pdf) throws Exception {
    VeraGreenfieldFoundryProvider.initialise();
    assertThat(broken(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    assertThat(broken(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
  }

  /** Return what stands on the pages. */
  public static String text(byte[] pdf) {
    try (PDDocument paper = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(paper);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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
