package dk.direktion.portfolio.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LightRulesTest {

  @ParameterizedTest
  @CsvSource({"0,GREEN,NOT_LATE", "1,YELLOW,LATE", "92,YELLOW,LATE", "93,RED,LATE"})
  void timeIsYellowUpToThreeMonthsLateAndRedBeyond(int days, Light light, Reason reason) {
    Judgement judged = LightRules.time(OptionalInt.of(days));
    assertThat(judged.light()).isEqualTo(light);
    assertThat(judged.reason()).isEqualTo(reason);
  }

  @Test
  void timeIsNotJudgedWhereThereIsNoPlanToJudgeBy() {
    Judgement judged = LightRules.time(OptionalInt.empty());
    assertThat(judged.light()).isEqualTo(Light.NONE);
    assertThat(judged.reason()).isEqualTo(Reason.NO_PLAN);
  }

  @ParameterizedTest
  @CsvSource({
    "100,100,GREEN,",
    "100,99,GREEN,",
    "1000,1001,YELLOW,1",
    "1000,1100,YELLOW,10",
    "1000,1101,RED,11",
    "0,0,GREEN,",
    "0,1,RED,",
    ",1,NONE,",
    "1,,NONE,"
  })
  void economyIsYellowUpToTenPerCentOverTheBaselineAndRedBeyond(
      Long baseline, Long expected, Light light, Long percent) {
    Judgement judged = LightRules.economy(baseline, expected);
    assertThat(judged.light()).isEqualTo(light);
    assertThat(judged.measure()).isEqualTo(percent);
  }

  @ParameterizedTest
  @CsvSource({
    "100,GREEN,GREEN",
    "99,YELLOW,YELLOW",
    "80,YELLOW,YELLOW",
    "79,RED,YELLOW",
    "75,RED,YELLOW",
    "74,RED,RED",
    ",NONE,NONE"
  })
  void manningAndBenefitsAreMeasuredAgainstWhatWasAgreed(
      Integer percent, Light resources, Light benefits) {
    assertThat(LightRules.resources(percent).light()).isEqualTo(resources);
    assertThat(LightRules.benefits(percent).light()).isEqualTo(benefits);
  }

  @Test
  void sayingWhatTheRuleSaysIsNoOverride() {
    assertThat(LightRules.time(OptionalInt.of(0)).instead(Light.GREEN, null).lacksMotive())
        .isFalse();
    assertThat(LightRules.time(OptionalInt.of(0)).instead(Light.RED, " ").lacksMotive()).isTrue();
  }
}
