package dk.direktion.access.criteria;

import static dk.direktion.access.criteria.TheCriteria.decided;
import static dk.direktion.access.criteria.TheCriteria.loose;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.access.Database;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The owner of the database writes raw SQL here; what is refused to the owner is impossible. */
@ServiceTest
class CriteriaConstraintsTest {

  @Inject Database database;
  @Inject Newcomers newcomers;

  @AfterEach
  void anyAccessIsAllowedAgain() {
    decided(loose());
  }

  @Test
  void whatIsDecidedAndWhatItSaysIsFinal() {
    decided(loose());
    refused(
        "update access_criteria set decided_on = decided_on - 1 where id = criteria_in_force()",
        "decided criteria are final");
    refused("delete from access_criteria where id = criteria_in_force()", "are final");
    refused(
        "update body_group_criteria set personal_grants = false"
            + " where criteria_id = criteria_in_force()",
        "are final");
    refused("delete from body_group_criteria where criteria_id = criteria_in_force()", "are final");
  }

  @Test
  void criteriaSayWhereTheyWereDecidedAndSomethingOfEveryBodyGroup() {
    refused(
        "insert into access_criteria (id, proposed_by, proposed_at, state)"
            + " values (gen_random_uuid(), 'centerchef-byc', now(), 'SENT')",
        "criteria say something of every body group");
    refused(
        "insert into access_criteria (id, proposed_by, proposed_at, state)"
            + " values (gen_random_uuid(), 'centerchef-byc', now(), 'DECIDED')",
        "access_criteria_check");
    refused(
        "insert into access_criteria (id, proposed_by, proposed_at, state)"
            + " values (gen_random_uuid(), 'centerchef-byc', now(), 'DROPPED')",
        "criteria begin as sent or as decided");
  }

  @Test
  void noGrantIsWrittenThatTheCriteriaDoNotAllow() {
    String grant = AnApplication.by(newcomers.inHrc()::request).granted();
    for (Map<String, Object> narrower :
        List.<Map<String, Object>>of(Map.of("personalGrants", false), Map.of("longestMonths", 6))) {
      decided(TheCriteria.with("BOARD", narrower));
      refused(
          "insert into reading_grant (id, application_id, person, body_group, scope, position_id,"
              + " valid_from) select gen_random_uuid(), application_id, person, body_group, scope,"
              + " position_id, valid_from from reading_grant where id = '%s'".formatted(grant),
          "a grant keeps within the criteria in force");
    }
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
