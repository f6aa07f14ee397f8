package dk.direktion.meetings.minutesimport.reader;

import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.APPROVED;
import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.DISCUSSED;
import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.NOTED;
import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.POSTPONED;
import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.REJECTED;
import static dk.direktion.meetings.minutesimport.reader.DecisionOutcome.RETURNED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/** Counts and facts of the published minutes, none of their sentences. */
class RealMinutesTest {

  static final List<String> NAMES =
      List.of(
          "direktionen-2015-01-06.txt",
          "direktionen-2015-11-02.txt",
          "direktionen-2016-02-04-seminar.txt");

  @Test
  void january_2015_is_read_whole() throws IOException {
    var minutes = read(NAMES.get(0));
    assertThat(minutes.meeting().bodyName()).isEqualTo("Direktionen");
    assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2015, 1, 6));
    assertThat(minutes.meeting().startTime()).isEqualTo(LocalTime.of(10, 0));
    assertThat(minutes.meeting().location()).isEqualTo("A101");
    assertThat(minutes.items())
        .extracting(ReadItem::caseNumber)
        .containsExactly(
            "14/32918",
            "14/689",
            "14/28758",
            "13/18089",
            "10/20474",
            "14/24147",
            "14/32918",
            "14/32918");
    assertThat(minutes.items()).noneMatch(ReadItem::closed);
    assertThat(counts(minutes, item -> item.attachments().size()))
        .containsExactly(0, 12, 2, 0, 0, 1, 0, 0);
    assertThat(counts(minutes, item -> item.recommendationPoints().size()))
        .containsExactly(0, 2, 2, 3, 4, 2, 0, 0);
    assertThat(counts(minutes, item -> item.decisions().size()))
        .containsExactly(0, 2, 2, 1, 1, 1, 0, 0);
    assertThat(minutes.items().get(2).recommendationPoints().get(1).subPoints()).hasSize(21);
    assertThat(outcomes(minutes))
        .containsExactly(POSTPONED, POSTPONED, POSTPONED, POSTPONED, RETURNED, NOTED, APPROVED);
    assertThat(minutes.items().get(1).decisions())
        .extracting(ReadDecision::date)
        .containsExactly(LocalDate.of(2015, 1, 6), LocalDate.of(2014, 11, 25));
    assertThat(minutes.items().get(0).title()).startsWith("Økonomiopfølgning");
    assertThat(minutes.items().get(0).alternativeTitles()).hasSize(1);
    assertThat(minutes.items().get(3).sections().economy()).contains("516,92");
    assertThat(minutes.items().get(3).sections().assessment()).isNotBlank();
    assertThat(minutes.reminders()).hasSize(20);
    assertThat(minutes.reminders())
        .extracting(ReadReminder::expected)
        .contains("13. januar", "Januar", "Sept.");
    assertThat(minutes.unplaced()).isEmpty();
  }

  @Test
  void november_2015_is_read_whole_in_spite_of_cut_letters() throws IOException {
    var minutes = read(NAMES.get(1));
    assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2015, 11, 2));
    assertThat(minutes.meeting().startTime()).isEqualTo(LocalTime.of(9, 0));
    assertThat(minutes.items())
        .extracting(ReadItem::closed)
        .containsExactly(false, false, false, false, false, false, false, true);
    assertThat(minutes.items().get(7).title()).isEqualTo("Lukket");
    assertThat(minutes.items())
        .extracting(ReadItem::caseNumber)
        .containsExactly(
            "14/32918",
            "14/32918",
            "14/21159",
            "15/11911",
            "14/22586",
            "15/14825",
            "15/18107",
            "14/32918");
    assertThat(counts(minutes, item -> item.attachments().size()))
        .containsExactly(0, 0, 12, 3, 0, 1, 2, 0);
    assertThat(counts(minutes, item -> item.recommendationPoints().size()))
        .containsExactly(0, 0, 2, 1, 1, 1, 1, 0);
    assertThat(outcomes(minutes))
        .containsExactly(DISCUSSED, DISCUSSED, DISCUSSED, NOTED, REJECTED, APPROVED, APPROVED);
    assertThat(minutes.items().get(0).title()).startsWith("Økonomiopfølgning");
    assertThat(minutes.items().get(2).attachments()).noneMatch(name -> name.contains("Ã"));
    assertThat(minutes.items().get(2).attachments())
        .anyMatch(name -> name.contains("væksthus"))
        .anyMatch(name -> name.contains("synsnedsættelse"))
        .anyMatch(name -> name.contains("erklæring"))
        .anyMatch(name -> name.contains("kortlægning"))
        .anyMatch(name -> name.contains("oplæg"));
    assertThat(minutes.warnings())
        .filteredOn(warning -> warning.code().equals("MOJIBAKE_GUESSED"))
        .hasSize(6);
    assertThat(minutes.unplaced()).isEmpty();
  }

  @Test
  void the_seminar_of_2016_is_read_whole_with_attachments_after_the_text() throws IOException {
    var minutes = read(NAMES.get(2));
    assertThat(minutes.meeting().date()).isEqualTo(LocalDate.of(2016, 2, 4));
    assertThat(minutes.items()).hasSize(10).noneMatch(ReadItem::closed);
    assertThat(minutes.items())
        .extracting(ReadItem::caseNumber)
        .containsExactly(
            "15/26452",
            "15/26452",
            "10/22743",
            "15/24871",
            "16/2219",
            "14/31481",
            "14/31481",
            "15/26452",
            "16/890",
            "15/26452");
    assertThat(counts(minutes, item -> item.attachments().size()))
        .containsExactly(0, 2, 2, 1, 0, 2, 2, 2, 1, 4);
    assertThat(counts(minutes, item -> item.recommendationPoints().size()))
        .containsExactly(0, 0, 2, 1, 1, 1, 1, 0, 3, 0);
    assertThat(counts(minutes, item -> item.decisions().size())).containsOnly(0);
    assertThat(minutes.items().get(0).sections().presentation()).contains("12.30");
    assertThat(minutes.items().get(8).sections().economy()).isNotBlank();
    assertThat(minutes.unplaced()).isEmpty();
  }

  private static ReadMinutes read(String name) throws IOException {
    var folder = Fixtures.realMinutes();
    assumeTrue(folder.isPresent(), "skipped: no folder shared/minutes beside the repository");
    return new MinutesReader().read(Files.readAllBytes(folder.get().resolve(name)), name);
  }

  private static List<Integer> counts(ReadMinutes minutes, ToIntFunction<ReadItem> count) {
    return minutes.items().stream().map(count::applyAsInt).toList();
  }

  private static List<DecisionOutcome> outcomes(ReadMinutes minutes) {
    return minutes.items().stream()
        .flatMap(item -> item.decisions().stream())
        .map(ReadDecision::outcome)
        .toList();
  }
}
