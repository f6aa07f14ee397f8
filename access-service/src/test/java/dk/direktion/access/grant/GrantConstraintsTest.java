package dk.direktion.access.grant;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.access.Database;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The owner of the database writes raw SQL here; what is refused to the owner is impossible. */
@ServiceTest
class GrantConstraintsTest {

  @Inject Database database;
  @Inject Newcomers newcomers;
  private Newcomer applicant;
  private AnApplication application;

  @BeforeEach
  void apply() {
    applicant = newcomers.inHrc();
    application = AnApplication.by(applicant::request);
  }

  @Test
  void aGrantWithoutApprovalsCannotExist() {
    refused(grant("BOARD", "OPEN"), "two approvals by two people");
  }

  @Test
  void aGrantWithOneApprovalCannotExist() {
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    refused(grant("BOARD", "OPEN"), "two approvals by two people");
  }

  @Test
  void aGrantWithTwoApprovalsOfAnEarlierRoundCannotExist() throws SQLException {
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    application.returnedBy(DIREKTOER::request, "Uddyb").statusCode(200);
    application
        .resubmittedBy(
            applicant::request,
            Map.of("workNeed", "Jeg forbereder punkterne om arbejdsmiljø."),
            application.seenBy(applicant::request).extract().header("ETag"))
        .statusCode(200);
    application.approvedBy(DIREKTOER::request).statusCode(200);
    refused(grant("BOARD", "OPEN"), "two approvals by two people");
  }

  @Test
  void aGrantGivesNoMoreThanWasAppliedFor() throws SQLException {
    bothApproveInSql();
    refused(grant("BOARD", "OPEN_AND_CLOSED"), "what was applied for");
    refused(grant("BOARD_INTERNAL", "OPEN"), "what was applied for");
    refused(
        grant("BOARD", "OPEN").replace("'" + applicant.username() + "'", "'medarbejder'"),
        "what was applied for");
    assertThat(database.asOwner(grant("BOARD", "OPEN"))).isEqualTo(1);
  }

  @Test
  void aGrantReachesOnlyTheSystemThatWasAppliedForAndStaysThere() throws SQLException {
    bothApproveInSql();
    refused(
        grant("BOARD", "OPEN")
            .replace("valid_from)", "valid_from, system)")
            .replace("current_date)", "current_date, 'PRODUCTION')"),
        "what was applied for");
    assertThat(database.asOwner(grant("BOARD", "OPEN"))).isEqualTo(1);
    refused(
        "update reading_grant set system = 'PRODUCTION' where person = '"
            + applicant.username()
            + "'",
        "can only be revoked");
  }

  @Test
  void aPendingApplicationIsNotTurnedToAnotherSystem() {
    refused(
        "update application set system = 'PRODUCTION' where applicant = '"
            + applicant.username()
            + "'",
        "only a returned application is written anew");
  }

  @Test
  void aGrantIsGivenForAPositionOfItsOwnPerson() throws SQLException {
    bothApproveInSql();
    UUID another = newcomers.positionOf(newcomers.inHrc());
    refused(
        grant("BOARD", "OPEN")
            .replace(newcomers.positionOf(applicant).toString(), another.toString()),
        "a position its person holds");
  }

  @Test
  void anApplicationCannotBeApprovedByOnePerson() throws SQLException {
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    refused(
        decision(1, "AREA_DIRECTOR", "centerchef-byc", "APPROVED"), "one_decision_by_each_person");
    refused(
        decision(1, "CENTRE_MANAGER_BYC", "direktoer", "APPROVED"), "one_decision_in_each_role");
    refused(
        "update application set state = 'APPROVED' where id = '" + application.id() + "'",
        "two people must approve");
  }

  @Test
  void nobodyDecidesTheirOwnApplication() {
    refused(
        decision(1, "AREA_DIRECTOR", applicant.username(), "APPROVED"),
        "never_ones_own_application");
    refused(
        decision(1, "AREA_DIRECTOR", applicant.username(), "APPROVED")
            .replaceFirst("'" + applicant.username() + "'", "'medarbejder'"),
        "application_decision_application_id_applicant_fkey");
  }

  @Test
  void onlyAPendingApplicationIsDecidedAndOnlyInItsRound() {
    refused(decision(2, "AREA_DIRECTOR", "direktoer", "APPROVED"), "only a pending application");
    application.withdrawnBy(applicant::request).statusCode(200);
    refused(decision(1, "AREA_DIRECTOR", "direktoer", "APPROVED"), "only a pending application");
  }

  @Test
  void aDecisionIsFinal() {
    application.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    String where = " where application_id = '" + application.id() + "'";
    refused("update application_decision set approver = 'direktoer'" + where, "are final");
    refused("delete from application_decision" + where, "are final");
    refused("truncate application_decision", "are final");
    refused("delete from application where id = '" + application.id() + "'", "are final");
  }

  @Test
  void aGrantCanOnlyBeRevokedAndOnlyOnce() throws SQLException {
    String where = " where id = '" + application.granted() + "'";
    refused("update reading_grant set scope = 'OPEN_AND_CLOSED'" + where, "can only be revoked");
    refused("update reading_grant set person = 'medarbejder'" + where, "can only be revoked");
    refused("update reading_grant set valid_to = '2099-01-01'" + where, "can only be revoked");
    refused("delete from reading_grant" + where, "are final");
    refused(
        "update reading_grant set revoked_at = now()" + where, "ended_by_somebody_or_by_a_round");
    database.asOwner(
        "update reading_grant set revoked_at = now(), revoked_by = 'direktoer',"
            + " revocation_reason = 'Slut'"
            + where);
    refused(
        "update reading_grant set revoked_at = null, revoked_by = null,"
            + " revocation_reason = null"
            + where,
        "a revoked grant does not change");
  }

  @Test
  void whatIsAppliedForDoesNotChangeUnderTheApprovers() {
    String where = " where id = '" + application.id() + "'";
    refused(
        "update application set scope = 'OPEN_AND_CLOSED'" + where,
        "only a returned application is written anew");
    refused("update application set applicant = 'medarbejder'" + where, "keeps its applicant");
  }

  @Test
  void theServiceItselfMayDeleteNothing() {
    for (String table :
        new String[] {"application", "application_decision", "reading_grant", "audit_entry"}) {
      assertThatThrownBy(() -> database.asService("delete from " + table))
          .as(table)
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("permission denied");
    }
  }

  private void bothApproveInSql() throws SQLException {
    database.asOwner(decision(1, "CENTRE_MANAGER_BYC", "centerchef-byc", "APPROVED"));
    database.asOwner(decision(1, "AREA_DIRECTOR", "direktoer", "APPROVED"));
  }

  private String decision(int round, String role, String approver, String decision) {
    return "insert into application_decision (id, application_id, applicant, round, role, approver,"
        + " decision, decided_at) values (gen_random_uuid(), '%s', '%s', %d, '%s', '%s', '%s', now())"
            .formatted(application.id(), applicant.username(), round, role, approver, decision);
  }

  private String grant(String bodyGroup, String scope) {
    return "insert into reading_grant (id, application_id, person, body_group, scope, position_id,"
        + " valid_from) values (gen_random_uuid(), '%s', '%s', '%s', '%s', '%s', current_date)"
            .formatted(
                application.id(),
                applicant.username(),
                bodyGroup,
                scope,
                newcomers.positionOf(applicant));
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
