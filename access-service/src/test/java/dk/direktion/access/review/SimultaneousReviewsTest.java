package dk.direktion.access.review;

import static dk.direktion.access.AtOnce.atOnce;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

@ServiceTest
class SimultaneousReviewsTest {

  @Inject MovableClock clock;
  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  @Inject ClosingReviews closing;
  private Newcomer reader;
  private String review;
  private String grant;
  private String line;

  @BeforeEach
  void openARound() {
    reader = newcomers.inHrc();
    grant = AnApplication.by(reader::request).granted();
    review = rounds.opened();
    line = rounds.line(review, grant);
  }

  @AfterEach
  void backToTheRealTime() {
    clock.reset();
  }

  @RepeatedTest(3)
  void bothConfirmAtTheSameMomentAndTheGrantStands() throws Exception {
    assertThat(atOnce(List.of(this::managerConfirms, this::directorConfirms)))
        .containsExactly(200, 200);
    assertThat(lineState()).isEqualTo("CONFIRMED");
    assertThat(grantIsActive()).isTrue();
  }

  @RepeatedTest(3)
  void oneEndsWhileTheOtherConfirmsAndTheGrantEnds() throws Exception {
    List<Integer> statuses =
        atOnce(
            List.of(
                this::managerConfirms,
                () ->
                    rounds
                        .ended(DIREKTOER::request, review, line, "Opgaven er flyttet")
                        .extract()
                        .statusCode()));
    assertThat(statuses.get(0)).isIn(200, 409);
    assertThat(statuses.get(1)).isEqualTo(200);
    assertThat(lineState()).isEqualTo("ENDED");
    assertThat(grantIsActive()).isFalse();
  }

  @RepeatedTest(3)
  void oneWhoClicksTwiceConfirmsOnce() throws Exception {
    assertThat(atOnce(List.of(this::managerConfirms, this::managerConfirms)))
        .containsExactlyInAnyOrder(200, 409);
    assertThat(lineState()).isEqualTo("OPEN");
  }

  @RepeatedTest(5)
  void theLastConfirmationAndTheDeadlineAgreeOnWhatBecomesOfTheGrant() throws Exception {
    assertThat(managerConfirms()).isEqualTo(200);
    rounds.pass(AReview.DAYS);
    List<Integer> outcomes =
        atOnce(
            List.of(
                this::directorConfirms,
                () -> {
                  rounds.pass(1);
                  closing.close();
                  return 0;
                }));
    closing.close();
    boolean confirmed = outcomes.get(0) == 200;
    assertThat(outcomes.get(0)).isIn(200, 409);
    assertThat(lineState()).isEqualTo(confirmed ? "CONFIRMED" : "LAPSED");
    assertThat(grantIsActive()).isEqualTo(confirmed);
  }

  private int managerConfirms() {
    return rounds.confirmed(CENTERCHEF_BYC::request, review, line).extract().statusCode();
  }

  private int directorConfirms() {
    return rounds.confirmed(DIREKTOER::request, review, line).extract().statusCode();
  }

  private String lineState() {
    return rounds
        .lines(CENTERCHEF_BYC::request, review)
        .extract()
        .path("items.find { it.id == '" + line + "' }.state");
  }

  private boolean grantIsActive() {
    List<String> active =
        IT_ADMIN
            .request()
            .queryParam("person", reader.username())
            .queryParam("active", true)
            .get("/api/access/v1/grants")
            .then()
            .statusCode(200)
            .extract()
            .path("items.id");
    return active.contains(grant);
  }
}
