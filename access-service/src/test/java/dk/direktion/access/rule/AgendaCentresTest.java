package dk.direktion.access.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

class AgendaCentresTest {

  @Test
  void aBodysAgendasAreMadeInOneCentreOrInNone() {
    AgendaCentres centres = new AgendaCentres(Map.of("ISU", "ISC"));
    assertThat(centres.makes("ISC", "ISU")).isTrue();
    assertThat(centres.makes("SOC", "ISU")).isFalse();
    assertThat(centres.makes("ISC", "ÆSU")).isFalse();
  }

  @Test
  void aSettingThatNamesAnUnknownBodyIsRefused() {
    assertThatThrownBy(() -> new AgendaCentres(Map.of("XYZ", "ISC")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("XYZ");
  }
}
