package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReassemblyTest {

  /** A line whose field or number stands for it, so that its words need not come again. */
  private static final Set<Piece.Kind> STOOD_FOR =
      Set.of(
          Piece.Kind.SECTION_HEADING,
          Piece.Kind.REPEATED_TITLE,
          Piece.Kind.ITEM_HEADING,
          Piece.Kind.CASE_NUMBER);

  static Stream<String> names() {
    return Fixtures.names().stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void every_line_of_a_fixture_is_found_again_in_the_fields(String name) {
    var text = Fixtures.text(name);
    check(text, Fixtures.read(text));
  }

  @Test
  void every_line_of_the_real_minutes_is_found_again_in_the_fields() throws IOException {
    var folder = Fixtures.realMinutes();
    assumeTrue(folder.isPresent(), "skipped: no folder shared/minutes beside the repository");
    for (var name : RealMinutesTest.NAMES) {
      var text = Files.readString(folder.get().resolve(name));
      check(text, Fixtures.read(text));
    }
  }

  @Test
  void a_lost_line_would_be_noticed() {
    var text = Fixtures.text("board-plain.txt");
    var minutes = Fixtures.read(text);
    assertThat(Reassembly.lost(List.of("Denne linje er der ingen der har læst"), minutes))
        .hasSize(1);
    assertThat(Reassembly.lostWords(List.of("Kajens Kajens Kajens Kajens"), minutes))
        .containsExactly("kajens");
  }

  private static void check(String text, ReadMinutes minutes) {
    var source = text.lines().toList();
    assertThat(Reassembly.lost(source, minutes)).isEmpty();
    var lines = minutes.source();
    assertThat(lines).extracting(SourceLine::line).isSorted().doesNotHaveDuplicates();
    assertThat(lines).hasSizeGreaterThanOrEqualTo(source.size());
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.piece().kind() == Piece.Kind.BLANK)
                    .isEqualTo(line.text().isBlank()));
    var running = new ArrayList<String>();
    for (var line : lines) {
      if (!STOOD_FOR.contains(line.piece().kind()) && line.piece().kind() != Piece.Kind.CONTENTS) {
        running.add(line.text());
      }
    }
    assertThat(Reassembly.lostWords(running, minutes)).isSubsetOf(Set.of("forventet", "tidspunkt"));
  }
}
