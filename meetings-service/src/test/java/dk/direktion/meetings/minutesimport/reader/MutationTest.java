package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is done to a document, reading it never throws and never loses a line. */
class MutationTest {

  private static final Set<Piece.Kind> STOOD_FOR =
      Set.of(
          Piece.Kind.SECTION_HEADING,
          Piece.Kind.REPEATED_TITLE,
          Piece.Kind.ITEM_HEADING,
          Piece.Kind.CASE_NUMBER,
          Piece.Kind.CONTENTS);

  static IntStream seeds() {
    return IntStream.range(0, 120);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void no_mutation_loses_a_line(int seed) {
    var random = new Random(seed);
    var names = Fixtures.names();
    var lines = new ArrayList<>(Fixtures.text(names.get(seed % names.size())).lines().toList());
    for (var change = 0; change < 1 + random.nextInt(6); change++) {
      mutate(lines, random);
    }
    var read = read(lines);
    if (read != null) {
      var running =
          read.source().stream()
              .filter(line -> !STOOD_FOR.contains(line.piece().kind()))
              .map(SourceLine::text)
              .toList();
      assertThat(Reassembly.lost(running, read))
          .as("seed %s:%n%s", seed, String.join("\n", lines))
          .isEmpty();
      assertThat(read.source()).hasSize(lines.size() + 1);
      var headings =
          read.source().stream()
              .filter(line -> line.piece().kind() == Piece.Kind.SECTION_HEADING)
              .map(SourceLine::text)
              .toList();
      assertThat(headings).allSatisfy(heading -> assertThat(heading.length()).isLessThan(141));
    }
  }

  @Test
  void the_same_document_is_always_read_the_same() {
    var text = Fixtures.text("board-plain.txt");
    assertThat(Fixtures.read(text)).isEqualTo(Fixtures.read(text));
  }

  @Test
  void no_cut_of_a_document_throws() {
    var text = Fixtures.text("board-plain.txt");
    for (var length = 0; length < text.length(); length += 23) {
      var read = read(text.substring(0, length).lines().toList());
      if (read != null) {
        assertThat(read.source()).isNotEmpty();
      }
    }
  }

  private static ReadMinutes read(List<String> lines) {
    try {
      return Fixtures.read(String.join("\n", lines) + "\n");
    } catch (UnreadableMinutes.NotMinutes | UnreadableMinutes.EmptyFile refused) {
      return null;
    }
  }

  private static void mutate(List<String> lines, Random random) {
    if (lines.size() < 4) {
      return;
    }
    var at = random.nextInt(lines.size());
    switch (random.nextInt(9)) {
      case 0 -> lines.remove(at);
      case 1 -> lines.set(at, lines.get(at).toUpperCase(java.util.Locale.ROOT));
      case 2 ->
          lines.replaceAll(
              line -> random.nextInt(5) == 0 ? line.toLowerCase(java.util.Locale.ROOT) : line);
      case 3 -> lines.add(at, "");
      case 4 -> lines.add(at, "Trivsel og fællesskab");
      case 5 -> lines.set(at, typo(lines.get(at), random));
      case 6 -> Collections.shuffle(lines.subList(at, Math.min(lines.size(), at + 12)), random);
      case 7 -> lines.removeIf(line -> line.isBlank() && random.nextBoolean());
      default ->
          lines.add(
              at,
              "Kommunen har "
                  + random.nextInt(900)
                  + " ansatte, og de arbejder alle på Rådhuspladsen.");
    }
  }

  private static String typo(String line, Random random) {
    if (line.length() < 4) {
      return line;
    }
    var at = random.nextInt(line.length() - 1);
    return line.substring(0, at) + line.charAt(at + 1) + line.charAt(at) + line.substring(at + 2);
  }
}
