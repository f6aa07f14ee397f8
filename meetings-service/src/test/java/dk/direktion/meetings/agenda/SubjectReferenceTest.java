package dk.direktion.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SubjectReferenceTest {

  @Test
  void aSubjectLeadsToThePageThatShowsIt() {
    assertThat(SubjectReference.path("access:review:7")).isEqualTo("/adgange/gennemgange/7");
    assertThat(SubjectReference.path("access:criteria:7"))
        .isEqualTo("/adgange/gennemgange?kriterier=7");
    assertThat(SubjectReference.path("budget:distribution:7")).isEqualTo("/fordelinger/7");
    assertThat(SubjectReference.path("budget:report:7")).isEqualTo("/rapporter/7");
    assertThat(SubjectReference.path("portfolio:status-round:7"))
        .isEqualTo("/portefoelje/statusrunder/7");
  }

  @Test
  void aSubjectWithoutAPageLeadsNowhere() {
    assertThat(SubjectReference.path("access:other:7")).isNull();
    assertThat(SubjectReference.path("7")).isNull();
    assertThat(SubjectReference.path(null)).isNull();
  }
}
