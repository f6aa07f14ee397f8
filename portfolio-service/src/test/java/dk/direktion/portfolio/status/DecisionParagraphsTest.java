package dk.direktion.portfolio.status;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DecisionParagraphsTest {

  private static Map<String, String> told(String text, String... projects) {
    return DecisionParagraphs.byProject(List.of(projects), DecisionParagraphs.of(text));
  }

  @Test
  void aParagraphIsTheProjectsWhoseNameIsWrittenInIt() {
    assertThat(
            told(
                "Taget til efterretning.\n\nALFA: ny tidsplan.\nBeta og Alfa følges ad.",
                "Alfa",
                "Beta"))
        .isEqualTo(
            Map.of(
                "Alfa", "ALFA: ny tidsplan.\nBeta og Alfa følges ad.",
                "Beta", "Beta og Alfa følges ad."));
  }

  @Test
  void theLongerOfTwoNamesIsTheOneThatIsWritten() {
    String[] projects = {"Sundhedspolitik", "Ny sundhedspolitik", "Ny sundhedspolitik for unge"};
    assertThat(told("Ny sundhedspolitik for unge udsættes.", projects))
        .containsOnlyKeys("Ny sundhedspolitik for unge");
    assertThat(told("Ny sundhedspolitik udsættes.", projects))
        .containsOnlyKeys("Ny sundhedspolitik");
    assertThat(told("Ny sundhedspolitik for unge afventer Sundhedspolitik.", projects))
        .containsOnlyKeys("Ny sundhedspolitik for unge", "Sundhedspolitik");
  }

  @Test
  void aNameMayBeBentButDoesNotBeginInsideAWord() {
    assertThat(told("Sundhedspolitikken og dens mål.", "Sundhedspolitik")).hasSize(1);
    assertThat(told("Computation.", "UTA")).isEmpty();
  }

  @Test
  void signsInANameAreNoPattern() {
    assertThat(told("Budget (2016) vedtages.", "Budget (2016)", "Budget .2016.")).hasSize(1);
  }

  @Test
  void anItemWithoutWordsTellsNothing() {
    assertThat(told(null, "Alfa")).isEmpty();
  }
}
