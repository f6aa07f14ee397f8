package dk.direktion.meetings.document;

import dk.direktion.meetings.decision.AbsenceView;
import dk.direktion.meetings.decision.DissentView;
import dk.direktion.meetings.decision.Outcome;
import dk.direktion.meetings.decision.Presence;
import dk.direktion.meetings.minutes.CorrectedPart;
import dk.direktion.meetings.minutes.CorrectionView;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Papers with everything a meeting can say, and the text of what is written of them. */
public final class Papers {

  public static final String PDF = "application/pdf";
  public static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  static final Locale DANISH = Locale.forLanguageTag("da");
  static final String ODD_TEXT =
      "Æblegrød på Ærø \u0007\uD800 med 😀 og 👩‍👩‍👧, ✔ og \u202Etilbage, أهلا, a\u030Aben,"
          + " <b>&amp;\n\n"
          + "Center\tBeløb\tAndel\n"
          + "HRC\t100.000 kr.\t25 %\n"
          + "BYC\t300.000 kr.\n\n"
          + "2015\t1\n"
          + "2016\t2\n\n"
          + "- første forslag\n"
          + "- andet forslag\n"
          + "• tredje\n"
          + "-5 grader\n\n"
          + "\t\n"
          + " \n"
          + "Speciallægepraksisplanlægningsstabiliseringsperiode".repeat(8);

  private Papers() {}

  static GoverningDocument minutes(DocumentItem... items) {
    return paper(DocumentKind.MINUTES, List.of(items));
  }

  static GoverningDocument paper(DocumentKind kind, List<DocumentItem> items) {
    return new GoverningDocument(
        kind,
        null,
        "Direktionen",
        LocalDateTime.of(2026, 12, 1, 10, 0),
        LocalDateTime.of(2026, 12, 1, 12, 0),
        "Mødelokale \"Egen\"",
        status(kind),
        List.of("Henrik Dalgaard", "Birgitte Nørskov"),
        List.of(),
        items);
  }

  private static DocumentStatus status(DocumentKind kind) {
    return switch (kind) {
      case AGENDA -> DocumentStatus.of(DocumentStage.PUBLISHED, 2);
      case PREPARATION -> null;
      case MINUTES, EXTRACT ->
          new DocumentStatus(
              DocumentStage.APPROVED,
              LocalDateTime.of(2026, 12, 3, 9, 15),
              2,
              List.of(
                  new DocumentApproval("Henrik Dalgaard", LocalDateTime.of(2026, 12, 2, 8, 5)),
                  new DocumentApproval("Birgitte Nørskov", LocalDateTime.of(2026, 12, 3, 9, 15))));
    };
  }

  static GoverningDocument agenda(int items, int words) {
    return paper(
        DocumentKind.AGENDA,
        IntStream.rangeClosed(1, items)
            .mapToObj(
                number ->
                    DocumentItem.of(
                        number,
                        "Sag om emne " + number,
                        false,
                        "26/" + (10_000 + number),
                        List.of(new DocumentAttachment(1, "Notat " + number + ".pdf")),
                        List.of(
                            DocumentSection.of(
                                SectionKind.PRESENTATION, "Centrene har svaret. ".repeat(words)))))
            .toList());
  }

  /** Makes an item in whose every part the word stands. */
  static DocumentItem item(int number, boolean closed, String word) {
    return new DocumentItem(
        number,
        "Titel " + word,
        closed,
        false,
        "26/1048" + number,
        List.of(
            new DocumentAttachment(1, "Bilag " + word + ".pdf"),
            new DocumentAttachment(2, "Lukket bilag " + word + ".pdf", true)),
        List.of(
            new DocumentGuest(
                "Gæst " + word,
                "HRC",
                LocalDate.of(2026, 12, 2),
                LocalTime.of(10, 30),
                LocalTime.of(10, 50)),
            new DocumentGuest("Bo " + word, null, null, null, null)),
        List.of(
            new AbsenceView("Fravær " + word, Presence.ABSENT, null),
            new AbsenceView("Sen " + word, Presence.ARRIVED, LocalTime.of(10, 15))),
        "Inhabil " + word + " deltog ikke i behandlingen på grund af inhabilitet.",
        "Baggrund " + word + "\nlinje to",
        new DocumentRecommendation(
            "BYC indstiller " + word,
            List.of(
                new DocumentPoint(
                    1, "at punkt " + word, List.of("at del " + word), Outcome.APPROVED),
                new DocumentPoint(2, "at resten", List.of(), null))),
        List.of(
            new DocumentDecision(
                "Direktionen",
                LocalDate.of(2026, 12, 1),
                Outcome.POSTPONED,
                "Beslutning " + word,
                List.of(new DissentView("Modstemme " + word, "Særmening " + word)),
                new DocumentDestination("Chefforum", LocalDate.of(2026, 12, 8)),
                "Ansvar " + word,
                LocalDate.of(2026, 12, 20))),
        List.of(
            new DocumentCorrection(
                2,
                LocalDate.of(2026, 12, 4),
                new CorrectionView(
                    CorrectedPart.DECISION, "Før " + word, "Efter " + word, "Grund " + word))),
        List.of(
            DocumentSection.of(SectionKind.PRESENTATION, "Fremstilling " + word),
            DocumentSection.of(SectionKind.ECONOMY, ""),
            DocumentSection.titled("Vores holdning " + word, "- " + word)));
  }

  static byte[] written(GoverningDocument paper, DocumentFormat format) {
    return new DocumentWriter().write(paper, format, DANISH);
  }

  static String html(GoverningDocument paper, Locale language) {
    return HtmlWriter.write(paper, Labels.in(language));
  }

  /** Returns the text of a written paper in its reading order. */
  static String text(GoverningDocument paper, DocumentFormat format) {
    byte[] written = written(paper, format);
    return switch (format) {
      case HTML -> new String(written, StandardCharsets.UTF_8);
      case PDF -> pdfText(written);
      case DOCX -> docxText(written);
    };
  }

  /** Returns an answer's text, and where it is a file also what the file says. */
  public static List<String> textsOf(Response answer) {
    byte[] body = answer.asByteArray();
    String bytes = new String(body, StandardCharsets.UTF_8);
    if (answer.statusCode() == 200 && PDF.equals(answer.contentType())) {
      return List.of(bytes, pdfText(body));
    }
    return answer.statusCode() == 200 && WORD.equals(answer.contentType())
        ? List.of(bytes, docxText(body))
        : List.of(bytes);
  }

  public static String pdfText(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String docxText(byte[] docx) {
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx));
        XWPFWordExtractor extractor = new XWPFWordExtractor(document)) {
      return extractor.getText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
