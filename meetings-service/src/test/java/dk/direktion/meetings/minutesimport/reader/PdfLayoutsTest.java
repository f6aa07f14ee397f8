package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;

/** PDFs of fictional municipalities, set the ways the systems that make minutes set them. */
class PdfLayoutsTest {

  private static final String FILLER =
      "Forvaltningen har gennemgået området sammen med de lokale foreninger. ".repeat(14);

  @Test
  void headings_behind_a_table_of_contents_with_running_headers_on_every_page() throws IOException {
    var read =
        read(
            "@page { size: A4; margin: 25mm 20mm; @top-left { content: 'Møllerup Kommune' }"
                + " @top-right { content: 'Økonomiudvalget 11-05-2032' }"
                + " @bottom-center { content: 'Side ' counter(page) ' af ' counter(pages) } }"
                + " body { font-family: serif; font-size: 11pt } h2 { font-size: 13pt }"
                + " .contents { page-break-after: always }",
            """
            <h1>Referat af møde i Økonomiudvalget</h1>
            <p>Mødedato: tirsdag den 11. maj 2032 kl. 8.30</p>
            <p>Mødested: Byrådssalen</p>
            <p>Fraværende: Knud Ravn</p>
            <div class="contents"><h2>Indholdsfortegnelse</h2>
            <p>1. Budgetopfølgning pr. april ........................ 2</p>
            <p>2. Salg af den gamle brandstation ................... 3</p>
            <p>3. Lukket punkt ........................ 4</p></div>
            <h2>Punkt 1: Budgetopfølgning pr. april</h2>
            <p>Sagsnr. 32/501</p><h3>Sagsfremstilling</h3>
            <p>%s</p><p>%s</p><p>%s</p>
            <h3>Beslutning</h3><p>Orienteringen blev taget til efterretning.</p>
            <h2>Punkt 2: Salg af den gamle brandstation</h2>
            <p>Sagsnr. 32/502</p><h3>Sagsfremstilling</h3><p>%s</p><p>%s</p><p>%s</p>
            <h3>Indstilling</h3><p>Centerchefen indstiller, at økonomiudvalget</p>
            <p>1. godkender udbuddet</p><p>2. fastsætter mindsteprisen</p>
            <h3>Beslutning</h3><p>Sagen udsættes.</p>
            <h2>Punkt 3: Lukket punkt</h2>
            """
                .formatted(FILLER, FILLER, FILLER, FILLER, FILLER, FILLER));
    assertThat(read.meeting().bodyName()).isEqualTo("Økonomiudvalget");
    assertThat(read.meeting().date()).isEqualTo(LocalDate.of(2032, 5, 11));
    assertThat(read.meeting().startTime()).isEqualTo(LocalTime.of(8, 30));
    assertThat(read.items())
        .extracting(ReadItem::title)
        .containsExactly("Budgetopfølgning pr. april", "Salg af den gamle brandstation", "Lukket");
    assertThat(read.items()).extracting(ReadItem::closed).containsExactly(false, false, true);
    assertThat(read.items().get(1).recommendationPoints())
        .extracting(ReadPoint::text)
        .containsExactly("godkender udbuddet", "fastsætter mindsteprisen");
    assertThat(read.items().get(1).decisions())
        .extracting(ReadDecision::outcome)
        .containsExactly(DecisionOutcome.POSTPONED);
    assertNothingOfThePages(read, "Møllerup Kommune", "Side ", "11-05-2032", "....");
  }

  @Test
  void numbered_headings_with_the_facts_in_a_table_and_words_divided_at_the_line()
      throws IOException {
    var read =
        read(
            "@page { size: A5; margin: 18mm; @bottom-right { content: counter(page) } }"
                + " body { font-family: sans-serif; font-size: 9pt } td { padding-right: 30mm }"
                + " p { width: 105mm }",
            """
            <p>Havrebjerg Kommune</p><h1>REFERAT</h1>
            <table><tr><td>Udvalg</td><td>Socialudvalget</td></tr>
            <tr><td>Dato</td><td>4/5 2032</td></tr>
            <tr><td>Tidspunkt</td><td>15.00</td></tr>
            <tr><td>Deltagere</td><td>Else Vang, Ib Krogsgård</td></tr></table>
            <h2>1. Botilbud på Kærvej</h2>
            <p>Sagsfremstilling</p>
            <p>Kommunen mangler pladser, og forvaltningen har derfor undersøgt bygnin-<br/>gen på Kærvej grundigt.
            %s %s</p>
            <p>Beslutning</p><p>Drøftet.</p>
            <h2>2. Orientering om magtanvendelse</h2>
            <p>Sagsfremstilling</p><p>%s %s</p>
            <p>Beslutning</p><p>Taget til efterretning.</p>
            """
                .formatted(FILLER, FILLER, FILLER, FILLER));
    assertThat(read.meeting().bodyName()).isEqualTo("Socialudvalget");
    assertThat(read.meeting().date()).isEqualTo(LocalDate.of(2032, 5, 4));
    assertThat(read.meeting().startTime()).isEqualTo(LocalTime.of(15, 0));
    assertThat(read.participants()).anyMatch(line -> line.contains("Else Vang"));
    assertThat(read.items())
        .extracting(ReadItem::title)
        .containsExactly("Botilbud på Kærvej", "Orientering om magtanvendelse");
    assertThat(read.items().get(0).sections().presentation())
        .contains("bygningen på Kærvej")
        .doesNotContain("\n")
        .endsWith("de lokale foreninger.");
    assertThat(read.items())
        .extracting(item -> item.decisions().get(0).outcome())
        .containsExactly(DecisionOutcome.DISCUSSED, DecisionOutcome.NOTED);
  }

  @Test
  void short_headings_in_bold_with_the_municipality_in_the_margin_of_every_page()
      throws IOException {
    var read =
        read(
            "@page { size: A4 landscape; margin: 22mm 45mm;"
                + " @top-center { content: 'Vindum Kommune - Beslutningsprotokol' }"
                + " @bottom-left { content: 'Udskrevet 12-05-2032' }"
                + " @bottom-right { content: 'Side ' counter(page) } }"
                + " body { font-family: sans-serif; font-size: 10pt }",
            """
            <h1>Beslutningsprotokol for Landdistriktsrådet</h1>
            <p>Torsdag den 6. maj 2032 kl. 19.00 - 21.15</p>
            <p><b>Afbud:</b> Rita Holm</p>
            <p><b>Pkt. 1 Forsamlingshuse</b></p><p><b>Resume</b></p><p>%s</p>
            <p><b>Rådet indstiller</b></p><p>at puljen fordeles ligeligt</p>
            <p><b>Beslutning</b></p><p>Tiltrådt.</p>
            <p><b>Pkt. 2 Bredbånd i oplandet</b></p><p><b>Resume</b></p><p>%s</p><p>%s</p><p>%s</p><p>%s</p>
            <p><b>Beslutning</b></p><p>Rådet ønsker et notat.</p>
            <p><b>Pkt. 3 (Lukket)</b></p>
            """
                .formatted(FILLER, FILLER, FILLER, FILLER, FILLER));
    assertThat(read.meeting().bodyName()).isEqualTo("Landdistriktsrådet");
    assertThat(read.meeting().date()).isEqualTo(LocalDate.of(2032, 5, 6));
    assertThat(read.meeting().endTime()).isEqualTo(LocalTime.of(21, 15));
    assertThat(read.items())
        .extracting(ReadItem::title)
        .containsExactly("Forsamlingshuse", "Bredbånd i oplandet", "Lukket");
    assertThat(read.items().get(0).decisions())
        .extracting(ReadDecision::text)
        .containsExactly("Tiltrådt.");
    assertNothingOfThePages(read, "Vindum Kommune", "Udskrevet", "Side ");
  }

  private static void assertNothingOfThePages(ReadMinutes read, String... furniture) {
    var items = Described.items(read);
    for (var text : furniture) {
      assertThat(items).doesNotContain(text);
    }
    assertThat(read.pageFurniture()).isNotEmpty();
  }

  private static ReadMinutes read(String style, String body) throws IOException {
    var page = "<html><head><style>" + style + "</style></head><body>" + body + "</body></html>";
    var out = new ByteArrayOutputStream();
    new PdfRendererBuilder().withHtmlContent(page, null).toStream(out).run();
    return new MinutesReader().read(out.toByteArray(), "referat.pdf");
  }
}
