package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is peculiar to web pages; how their layouts are read stands in the fixtures. */
class WebPagesTest {

  private static final String PAGE =
      "<html><head><title>Referat</title></head><body><h1>Referat fra Chefforum den 4. maj 2032</h1>%s"
          + "<h2>1. Årsplan</h2><h3>Beslutning</h3><p>Drøftet på ny.</p></body></html>";

  @ParameterizedTest
  @ValueSource(strings = {"windows-1252", "UTF-8", "UTF-16"})
  void letters_come_out_right_whatever_the_page_is_written_in(String charset) {
    var read = read(PAGE.formatted("").getBytes(Charset.forName(charset)));
    assertThat(read.items()).extracting(ReadItem::title).containsExactly("Årsplan");
    assertThat(read.items().get(0).decisions().get(0).text()).isEqualTo("Drøftet på ny.");
  }

  @ParameterizedTest
  @CsvSource({
    "tirsdag den 4. maj 2032 kl. 10.00",
    "04-05-2032",
    "4/5 2032",
    "4.5.2032",
    "2032-05-04"
  })
  void a_date_is_found_however_it_is_written(String date) {
    var page = "<p>Chefforum</p><p>Mødedato: " + date + "</p><h2>1. Sag</h2><p>Tekst.</p>";
    assertThat(read(page.getBytes(StandardCharsets.UTF_8)).meeting().date())
        .hasToString("2032-05-04");
  }

  @Test
  void what_the_site_says_on_every_page_is_told_apart_and_not_lost() {
    var read =
        read(
            PAGE.formatted("<nav><a>1. Borger</a></nav><div class='cookie-bar'>Vi gemmer</div>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.items()).hasSize(1);
    assertThat(read.pageFurniture()).contains("1. Borger", "Vi gemmer");
  }

  @Test
  void scripts_and_styles_are_no_text() {
    var read =
        read(
            PAGE.formatted("<script>let a = '2. Punkt';</script><style>p { color: red }</style>")
                .getBytes(StandardCharsets.UTF_8));
    assertThat(read.source()).noneMatch(line -> line.text().contains("color"));
    assertThat(read.items()).hasSize(1);
  }

  @Test
  void a_page_nested_a_hundred_thousand_deep_is_read_or_refused_but_does_not_fail() {
    var deep = "<div>".repeat(100_000) + "Referat 4. maj 2032" + "</div>".repeat(100_000);
    var page = ("<html><body>" + deep).getBytes(StandardCharsets.UTF_8);
    assertThat(read(page).meeting().date()).hasToString("2032-05-04");
  }

  @Test
  void a_page_that_is_no_minutes_is_refused() {
    assertThatThrownBy(
            () ->
                read(
                    "<html><body><p>Siden findes ikke</p></body></html>"
                        .getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableMinutes.NotMinutes.class);
    assertThatThrownBy(
            () -> read("<html><body><nav></nav></body></html>".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableMinutes.FileWithoutText.class);
  }

  @Test
  void a_text_that_mentions_a_tag_stays_a_text() {
    var read =
        Fixtures.read(
            "Referat Chefforum 4. maj 2032\n\nPunkt 1: Om <html> på siden\n\nBaggrund\n\nNoget.\n");
    assertThat(read.items()).extracting(ReadItem::title).containsExactly("Om <html> på siden");
  }

  private static ReadMinutes read(byte[] page) {
    return new MinutesReader().read(page, "referat.html");
  }
}
