package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time is measured on the processor, so that a busy machine does not fail the test. */
class SizeTest {

  private static final String HEAD =
      "REFERAT Direktionen d. 06-01-2015\n\nPunkt 1: Titel\n\n14/123\n\n";

  @ParameterizedTest
  @ValueSource(strings = {"x", "a b. 1) ", " ", "*", "\t", "Ã"})
  void one_line_of_five_megabytes_takes_seconds(String unit) {
    var read = timed(HEAD + unit.repeat(5_000_000 / unit.length()) + "slut");
    assertThat(read.items()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1. punkt nummer", "Bilag", "Ansøgning.... 3"})
  void two_hundred_thousand_lines_take_seconds(String line) {
    var read = timed(HEAD + (line + "\n").repeat(200_000));
    assertThat(read.source()).hasSizeGreaterThan(200_000);
  }

  @Test
  void many_items_take_seconds() {
    var text = new StringBuilder(HEAD);
    for (var i = 2; i < 50_000; i++) {
      text.append("Punkt ")
          .append(i % 400)
          .append(": Sag nummer ")
          .append(i)
          .append("\n14/12345\nBaggrund\nTekst.\n");
    }
    assertThat(timed(text.toString()).items()).hasSizeGreaterThan(300);
  }

  private static ReadMinutes timed(String text) {
    var threads = ManagementFactory.getThreadMXBean();
    var before = threads.getCurrentThreadCpuTime();
    var read = Fixtures.read(text);
    assertThat((threads.getCurrentThreadCpuTime() - before) / 1_000_000_000L).isLessThan(12);
    return read;
  }
}
