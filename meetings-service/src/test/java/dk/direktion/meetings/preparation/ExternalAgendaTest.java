package dk.direktion.meetings.preparation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExternalAgendaTest {

  @Test
  void numberedLinesAreItemsWithTheLinesBelowThem() {
    List<ExternalItem> items =
        read(
            "KKR\n\n1. Velkomst\nFormanden byder velkommen.\n\n2. Fælles beredskab\nEt oplæg.\nEt til.");
    assertThat(items)
        .containsExactly(
            new ExternalItem(1, "Velkomst", "Formanden byder velkommen."),
            new ExternalItem(2, "Fælles beredskab", "Et oplæg.\nEt til."));
  }

  @Test
  void aListOfContentsIsPassedOver() {
    List<ExternalItem> items =
        read("1. Velkomst\n2. Økonomi\n\n1. Velkomst\nVi begynder.\n2. Økonomi\nTal.");
    assertThat(items)
        .containsExactly(
            new ExternalItem(1, "Velkomst", "Vi begynder."),
            new ExternalItem(2, "Økonomi", "Tal."));
  }

  @Test
  void headingsAsInMinutesAreReadWithTheirSections() {
    List<ExternalItem> items =
        read(
            "Dagsorden KKR 08-12-2026\n\nPunkt 1: Fælles beredskab\n\nBaggrund\n\nTo kommuner deler"
                + " vagt.\n\nPunkt 2: Eventuelt\n");
    assertThat(items)
        .extracting(ExternalItem::title)
        .containsExactly("Fælles beredskab", "Eventuelt");
    assertThat(items.get(0).text()).contains("To kommuner deler vagt.");
  }

  @Test
  void aTextWithoutNumbersHasNoItems() {
    assertThat(read("Vi ses på tirsdag, og husk frokost.")).isEmpty();
    assertThatThrownBy(() -> read("  \n ")).isInstanceOf(UnreadableMinutes.class);
  }

  private static List<ExternalItem> read(String text) {
    return ExternalAgenda.read(text.getBytes(StandardCharsets.UTF_8), "dagsorden.txt");
  }
}
