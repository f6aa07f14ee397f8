package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FixtureTest {

  static Stream<String> names() {
    return Stream.concat(Fixtures.names().stream(), Fixtures.pages().stream());
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_document_is_read_exactly_as_expected(String name) {
    assertThat(Described.of(Fixtures.read(Fixtures.text(name))))
        .isEqualTo(Fixtures.text(name + ".expected"));
  }

  @Test
  void at_least_ten_styles_are_held_to_their_expectations() {
    assertThat(Fixtures.names()).hasSizeGreaterThanOrEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-16", "UTF-16LE", "UTF-16BE"})
  void the_character_set_makes_no_difference(String charset) {
    var text = Fixtures.text("board-plain.txt");
    var read = new MinutesReader().read(text.getBytes(Charset.forName(charset)), "referat.pdf");
    assertThat(Described.items(read)).isEqualTo(Described.items(Fixtures.read(text)));
  }

  @Test
  void wrongly_decoded_letters_are_put_right() {
    var text = Fixtures.text("board-plain.txt");
    var spoilt = new String(text.getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    assertThat(Described.items(Fixtures.read(spoilt)))
        .isEqualTo(Described.items(Fixtures.read(text)));
  }

  @Test
  void line_endings_and_a_byte_order_mark_make_no_difference() {
    var text = Fixtures.text("board-plain.txt");
    var windows = "\uFEFF" + text.replace("\n", "\r\n");
    assertThat(Described.of(Fixtures.read(windows))).isEqualTo(Described.of(Fixtures.read(text)));
  }
}
