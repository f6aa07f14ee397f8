package dk.direktion.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

@ServiceTest
class DraftSecrecyTest extends PortfolioScene {

  @Inject SystemWork work;
  @Inject EntityManager database;

  @Test
  void evenAQueryWithoutAConditionShowsADraftToItsAuthorAlone() {
    String id = aDraft();
    assertThat(rows("projektleder", Roles.PROJECT_MANAGER, id)).isEqualTo(5);
    assertThat(rows("programleder", Roles.PROJECT_MANAGER, id)).isZero();
    assertThat(rows("sekretariat", Roles.SECRETARIAT, id)).isZero();
    assertThat(rows("", Roles.BOARD_MEMBER, id)).isZero();
    submit(id, "\"0\"").then().statusCode(200);
    assertThat(rows("sekretariat", Roles.SECRETARIAT, id)).isEqualTo(5);
  }

  private long rows(String username, String role, String id) {
    AtomicLong rows = new AtomicLong();
    work.runAs(
        username,
        Set.of(role),
        () ->
            rows.set(
                count("mandate", "id", id)
                    + count("mandate_steering_group", "mandate_id", id)
                    + 2 * count("mandate_resource", "mandate_id", id)));
    return rows.get();
  }

  private long count(String table, String column, String id) {
    return ((Number)
            database
                .createNativeQuery(
                    "select count(*) from " + table + " where " + column + " = cast(:id as uuid)")
                .setParameter("id", id)
                .getSingleResult())
        .longValue();
  }
}
