package dk.direktion.access.review;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.access.Database;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of the database writes raw SQL here; what is refused to the owner is impossible. */
@ServiceTest
class ReviewConstraintsTest {

  @Inject MovableClock clock;
  @Inject Database database;
  @Inject Newcomers newcomers;
  @Inject AReview rounds;
  private Newcomer reader;
  private String grant;
  private String review;
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

  @Test
  void nobodyReviewsThemselves() {
    refused(
        decision("AREA_DIRECTOR", reader.username(), reader.username()),
        "nobody_reviews_themselves");
    refused(
        decision("AREA_DIRECTOR", "direktoer", "medarbejder"),
        "review_decision_line_id_person_fkey");
  }

  @Test
  void oneConfirmationIsNotEnoughAndTwoComeFromTwoPeople() throws SQLException {
    refused(state("CONFIRMED"), "two people must confirm");
    rounds.confirmed(CENTERCHEF_BYC::request, review, line).statusCode(200);
    refused(state("CONFIRMED"), "two people must confirm");
    refused(
        decision("AREA_DIRECTOR", "centerchef-byc", reader.username()),
        "one_review_by_each_person");
    refused(
        decision("CENTRE_MANAGER_BYC", "direktoer", reader.username()), "one_review_in_each_role");
    database.asOwner(decision("AREA_DIRECTOR", "direktoer", reader.username()));
    assertThat(database.asOwner(state("CONFIRMED"))).isEqualTo(1);
    refused(state("ENDED"), "a settled line does not change");
  }

  @Test
  void theListIsFrozen() {
    refused(
        "insert into review_line select gen_random_uuid(), round_id, grant_id, person, body_group,"
            + " scope, valid_from, valid_to, state from review_line where id = '%s'"
                .formatted(line),
        "the list of a round is frozen");
    refused(
        "update review_line set scope = 'OPEN_AND_CLOSED' where id = '%s'".formatted(line),
        "the list of a round is frozen");
    refused("delete from review_line where id = '%s'".formatted(line), "are final");
    refused(
        "update review_round set deadline = deadline + 1 where id = '%s'".formatted(review),
        "keeps its opening and its deadline");
  }

  @Test
  void nothingLapsesEarlyAndNoRoundClosesWithOpenLines() {
    refused(state("LAPSED"), "before the deadline is over");
    refused(state("OVER"), "the grant is not over");
    refused(state("ENDED"), "somebody must have ended it");
    refused(
        "update review_round set state = 'CLOSED', closed_at = now() where id = '%s'"
            .formatted(review),
        "a round with open lines does not close");
    refused(
        "update reading_grant set revoked_at = now(), revocation_reason = 'Slut',"
            + " lapsed_in_round = '%s' where id = '%s'".formatted(review, grant),
        "a round that did not confirm it");
    refused(
        "update reading_grant set revoked_at = now(), revocation_reason = 'Slut' where id = '%s'"
            .formatted(grant),
        "ended_by_somebody_or_by_a_round");
  }

  @Test
  void aDecisionIsFinalAndTheServiceSeesNoLinesOnNobodysBehalf() throws SQLException {
    rounds.confirmed(CENTERCHEF_BYC::request, review, line).statusCode(200);
    String where = " where line_id = '" + line + "'";
    refused("update review_decision set approver = 'direktoer'" + where, "are final");
    refused("delete from review_decision" + where, "are final");
    assertThat(database.countAsOwner("review_line")).isPositive();
    assertThat(database.countAsNobody("review_line")).isZero();
    assertThat(database.countAsNobody("review_decision")).isZero();
  }

  private String decision(String role, String approver, String person) {
    return "insert into review_decision (id, line_id, person, role, approver, decision, decided_at)"
        + " values (gen_random_uuid(), '%s', '%s', '%s', '%s', 'CONFIRMED', now())"
            .formatted(line, person, role, approver);
  }

  private String state(String state) {
    return "update review_line set state = '%s' where id = '%s'".formatted(state, line);
  }

  private void refused(String sql, String message) {
    assertThatThrownBy(() -> database.asOwner(sql))
        .as(sql)
        .isInstanceOf(SQLException.class)
        .hasMessageContaining(message)
        .extracting(thrown -> ((SQLException) thrown).getSQLState())
        .asString()
        .startsWith("23");
  }
}
