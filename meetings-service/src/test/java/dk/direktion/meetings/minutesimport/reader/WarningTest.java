package dk.direktion.meetings.minutesimport.reader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;

class WarningTest {

  @Test
  void every_warning_is_said_in_danish_and_english() throws IOException {
    var danish = messages("da");
    var english = messages("en");
    assertThat(danish.stringPropertyNames())
        .isEqualTo(english.stringPropertyNames())
        .hasSizeGreaterThan(15);
    for (var name : Fixtures.names()) {
      for (var warning : Fixtures.read(Fixtures.text(name)).warnings()) {
        assertThat(warning.message(Locale.forLanguageTag("da"))).isNotBlank().doesNotContain("{");
        assertThat(warning.message(Locale.ENGLISH))
            .doesNotContain("{")
            .isNotEqualTo(warning.message(Locale.forLanguageTag("da")));
      }
    }
  }

  @Test
  void another_language_gets_danish() {
    var warning = new Warning(3, "NUMBER_MISSING", Map.of("from", "2", "to", "4"));
    assertThat(warning.message(Locale.GERMAN)).isEqualTo("Punkt 2 til 4 mangler.");
    assertThat(warning.message(Locale.UK)).isEqualTo("Items 2 to 4 are missing.");
  }

  private static Properties messages(String language) throws IOException {
    var properties = new Properties();
    try (var in = Warning.class.getResourceAsStream("minutesimport_" + language + ".properties")) {
      properties.load(in);
    }
    return properties;
  }
}
