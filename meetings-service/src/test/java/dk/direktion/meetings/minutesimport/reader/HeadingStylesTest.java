package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingStylesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Punkt %d: %s",
        "PUNKT %d: %s",
        "## Punkt %d: %s",
        "**Punkt %d: %s**",
        "Punkt %d - %s",
        "Punkt nr. %d: %s",
        "Pkt. %d %s",
        "Pkt. %d: %s",
        "Sag nr. %d: %s",
        "Sag %d - %s",
        "%d. %s",
        "%d) %s",
        "%d - %s",
        "# %d %s",
        "## %d. %s",
        "**%d. %s**",
        "%d (Åben) %s",
        "Dagsordenspunkt %d: %s",
        "Punkt %d\n%s",
        "Pkt. %d\n\n%s"
      })
  void an_item_is_found_however_its_heading_is_written(String style) {
    var text = new StringBuilder("Referat fra møde i Økonomiudvalget den 3. marts 2020\n\n");
    var titles = new String[] {"Budget for skolerne", "Ny svømmehal", "Eventuelt nyt"};
    for (var i = 0; i < titles.length; i++) {
      text.append(String.format(style, i + 1, titles[i]))
          .append("\n\n20/")
          .append(i + 100)
          .append("\n\nBaggrund\n\n");
      text.append(
          "Teksten nævner:\n\n1. en ting\n2. en anden ting\n\nIndstilling\n\nAt sagen drøftes.\n\nBeslutning\n\nPunkt 1: Godkendt.\n\n");
    }
    var read = Fixtures.read(text.toString());
    assertThat(read.items()).extracting(ReadItem::title).containsExactly(titles);
    assertThat(read.items())
        .extracting(ReadItem::caseNumber)
        .containsExactly("20/100", "20/101", "20/102");
    assertThat(read.items())
        .allSatisfy(item -> assertThat(item.sections().background()).endsWith("2. en anden ting"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Punkt 2: Lukket",
        "Punkt 2: Lukket punkt",
        "Punkt 2 (Lukket)",
        "Punkt 2: (Lukket) Personale",
        "Punkt 2: LUKKET - Personale",
        "Lukket punkt 2: Personale",
        "LUKKET - Punkt 2: Personale",
        "Punkt 2: Personale (lukket)",
        "Lukket dagsorden\n\nPunkt 2: Personale"
      })
  void a_closed_item_is_titled_closed_however_it_is_marked(String heading) {
    var read =
        Fixtures.read(
            "Referat Direktionen 03-03-2020\n\nPunkt 1: Budget\n\n20/1\n\nBeslutning\n\nGodkendt.\n\n"
                + heading
                + "\n\n20/2222\n");
    assertThat(read.items()).hasSize(2);
    assertThat(read.items().get(1).closed()).isTrue();
    assertThat(read.items().get(1).title()).isEqualTo("Lukket");
    assertThat(read.items().get(1).caseNumber()).isEqualTo("20/2222");
    assertThat(read.items().get(0).closed()).isFalse();
    assertThat(Reassembly.lost(java.util.List.of(heading.split("\n")), read)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Mødedato: tirsdag den 3. marts 2020 kl. 14.00-16.00 | 14:00
          Dato: 03-03-2020 | NULL
          Mødedato 3/3-2020 kl. 9 | 09:00
          Dato: 2020-03-03 | NULL
          Mødedato d. 03. marts 2020 kl. 10:30 | 10:30
          Mødedato: 3.marts 2020, kl. 8.15 | 08:15
          """)
  void a_date_is_read_however_it_is_written(String line, String start) {
    var meeting = Fixtures.read("Referat\n\n" + line + "\n\nPunkt 1: Budget\n\n20/1\n").meeting();
    assertThat(meeting.date()).isEqualTo(LocalDate.of(2020, 3, 3));
    assertThat(String.valueOf(meeting.startTime()))
        .isEqualTo("NULL".equals(start) ? "null" : start);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REFERAT Direktionen d. 03-03-2020 | Direktionen
          Referat fra møde i Økonomiudvalget den 3. marts 2020 | Økonomiudvalget
          Økonomiudvalget – Referat | Økonomiudvalget
          Beslutningsprotokol for Børne- og Ungdomsudvalget 3/3-2020 | Børne- og Ungdomsudvalget
          Referat af byrådsmøde den 3. marts 2020 | Byrådet
          Åbent referat af ordinært møde i Teknik- og Miljøudvalget | Teknik- og Miljøudvalget
          """)
  void the_body_is_read_from_the_title(String title, String body) {
    assertThat(
            Fixtures.read(title + "\n\nDato: 3. marts 2020\n\nPunkt 1: Budget\n\n20/1\n")
                .meeting()
                .bodyName())
        .isEqualTo(body);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Sagsnr.: 14/28758 | 14/28758
          Journalnr. 14/28758 | 14/28758
          Acadre sagsnr. 14/28758 | 14/28758
          27.00.00-G01-170-23 | 27.00.00-G01-170-23
          EMN-2019-01234 | EMN-2019-01234
          Sagsnummer: 00.01.00-A00-1-20 | 00.01.00-A00-1-20
          Sagsnr.: 2019-012345 | 2019-012345
          **Sagsnr.:** 14/689 | 14/689
          """)
  void a_case_number_is_read_with_and_without_its_label(String line, String number) {
    assertThat(
            Fixtures.read(
                    "Referat Direktionen 03-03-2020\n\nPunkt 1: Budget\n\n"
                        + line
                        + "\n\nBaggrund\n\nTekst.\n")
                .items()
                .get(0)
                .caseNumber())
        .isEqualTo(number);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          BESLUTNING DIREKTIONEN DEN 25-02-2020 | Direktionen | 2020-02-25
          Beslutning i Økonomiudvalget den 3. marts 2020 | Økonomiudvalget | 2020-03-03
          Økonomiudvalget, 3. marts 2020, pkt. 4: | Økonomiudvalget | 2020-03-03
          Byrådet, 24-06-2019 | Byrådet | 2019-06-24
          ### Beslutning | Direktionen | 2020-03-10
          Direktionens beslutning | Direktionen | 2020-03-10
          """)
  void a_decision_knows_its_body_and_date(String heading, String body, LocalDate date) {
    var read =
        Fixtures.read(
            "Referat Direktionen 10-03-2020\n\nPunkt 1: Budget\n\n20/1\n\n"
                + heading
                + "\n\nGodkendt.\n");
    assertThat(read.items().get(0).decisions())
        .singleElement()
        .satisfies(
            decision -> {
              assertThat(decision.bodyName()).isEqualTo(body);
              assertThat(decision.date()).isEqualTo(date);
              assertThat(decision.text()).isEqualTo("Godkendt.");
            });
  }

  @Test
  void a_timetable_of_bodies_and_dates_is_no_decision() {
    var read =
        Fixtures.read(
            "Referat Direktionen 10-03-2020\n\nPunkt 1: Budget\n\n20/1\n\nSagsfremstilling\n\nSagen behandles sådan:\nØkonomiudvalget 3. april 2020\nByrådet 14. april 2020\n");
    assertThat(read.items().get(0).decisions()).isEmpty();
    assertThat(read.items().get(0).sections().presentation()).contains("Byrådet 14. april 2020");
  }

  @Test
  void a_closed_agenda_that_counts_from_one_again_gets_numbers_of_its_own() {
    var read =
        Fixtures.read(
            "Referat Direktionen 10-03-2020\n\nPunkt 1: Budget\n\n20/1001\n\nBeslutning\n\nGodkendt.\n\nPunkt 2: Skoler\n\n20/1002\n\nLukket dagsorden\n\nPunkt 1: Grundsalg\n\n20/1003\n");
    assertThat(read.items()).extracting(ReadItem::number).containsExactly(1, 2, 3);
    assertThat(read.items()).extracting(ReadItem::closed).containsExactly(false, false, true);
    assertThat(read.warnings()).extracting(Warning::code).contains("NUMBER_CHANGED");
  }
}
