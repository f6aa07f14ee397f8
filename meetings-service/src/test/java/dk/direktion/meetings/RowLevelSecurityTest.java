package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.meetings.screening.Screened;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class RowLevelSecurityTest {

  private static final List<String> PROTECTED =
      List.of(
          "meeting",
          "meeting_move",
          "agenda_item",
          "item_content",
          "recommendation_point",
          "attachment",
          "decision",
          "decision_point",
          "consequence",
          "follow_up",
          "conflict_of_interest",
          "item_screening",
          "reminder",
          "case_presentation",
          "presentation_co_author",
          "route_step",
          "presentation_heading",
          "presentation_section",
          "presentation_version",
          "presentation_comment",
          "presentation_log_entry",
          "reminder_wording",
          "reminder_taking",
          "preparation",
          "preparation_item",
          "preparation_note",
          "case_file",
          "reading_right",
          "attachment_version",
          "attachment_reading",
          "note",
          "note_entry",
          "note_share",
          "item_reading",
          "search_entry");

  private static final List<String> CLOSED =
      List.of(
          "item_content",
          "recommendation_point",
          "attachment",
          "decision",
          "decision_point",
          "consequence",
          "follow_up");

  @Inject House house;
  private String item;

  @BeforeEach
  void closedItemWithEverythingOnIt() {
    house.open();
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item =
        House.item(
            meeting,
            Map.of(
                "title",
                "Personalesag",
                "closed",
                true,
                "recommendationPoints",
                List.of(Map.of("text", "godkender forløbet")),
                "attachments",
                List.of("Forløb.pdf")));
    String point = House.itemView(item).extract().path("recommendationPoints[0].id");
    House.step(meeting, "agenda/publication");
    House.decide(
        item,
        Map.of(
            "text", "Godkendt.",
            "outcome", "APPROVED",
            "responsible", "direktoer",
            "points", List.of(Map.of("pointId", point, "outcome", "APPROVED"))));
    House.step(meeting, "minutes/approval");
  }

  @AfterEach
  void confirmAccess() {
    house.confirmAccess();
  }

  @Test
  void withoutACallerNothingProtectedIsVisible() throws SQLException {
    try (Connection connection = Databases.asTheService()) {
      for (String table : PROTECTED) {
        assertThat(count(connection, "select count(*) from " + table)).as(table).isZero();
      }
    }
  }

  @Test
  void everyTableWithARowOfAMeetingIsProtected() throws SQLException {
    try (Connection connection = Databases.asTheOwner()) {
      assertThat(
              count(
                  connection,
                  "select count(*) from pg_class where relrowsecurity and relname in ('"
                      + String.join("','", PROTECTED)
                      + "')"))
          .isEqualTo(PROTECTED.size());
    }
  }

  @Test
  void theServicesRoleNeitherOwnsNorBypasses() throws SQLException {
    try (Connection connection = Databases.asTheService()) {
      assertThat(
              count(
                  connection,
                  "select count(*) from pg_roles where rolname = current_user"
                      + " and (rolsuper or rolbypassrls)"))
          .isZero();
      assertThat(
              count(
                  connection,
                  "select count(*) from pg_tables where schemaname = 'public'"
                      + " and tableowner = current_user"))
          .isZero();
    }
  }

  @Test
  void aReaderOfOpenItemsSeesTheStubAndNothingElse() throws SQLException {
    try (Connection connection = as("centerchef-hrc")) {
      assertThat(count(connection, "select count(*) from agenda_item where id = '" + item + "'"))
          .isEqualTo(1);
      assertNothingClosed(connection);
    }
  }

  @Test
  void aReaderOfClosedItemsSeesAllOfIt() throws SQLException {
    try (Connection connection = as("direktoer")) {
      for (String table : CLOSED) {
        assertThat(count(connection, closedIn(table))).as(table).isEqualTo(1);
      }
    }
  }

  @Test
  void whoIsConflictedSeesTheStubAndNothingElseUntilItIsWithdrawn() throws SQLException {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    item = House.item(meeting, Map.of("title", "Leje af lokaler", "attachments", List.of("Leje")));
    House.step(meeting, "agenda/publication");
    House.decide(item, Map.of("text", "Godkendt.", "outcome", "APPROVED"));
    conflict(
        "direktoer",
        "insert into conflict_of_interest values (gen_random_uuid(), '"
            + item
            + "', 'direktoer', 'Birgitte', 'Ejer lokalerne', null, 'sekretariat', now(), null, null, null, 0)");
    try (Connection connection = as("direktoer")) {
      assertThat(count(connection, "select count(*) from agenda_item where id = '" + item + "'"))
          .isEqualTo(1);
      assertNothingClosed(connection);
      assertThat(count(connection, closedIn("conflict_of_interest"))).isZero();
      assertThat(count(connection, "select can_read_item('" + item + "')::int")).isZero();
    }
    try (Connection connection = as("direktoer-oekonomi")) {
      assertThat(count(connection, closedIn("item_content"))).isEqualTo(1);
      assertThat(count(connection, closedIn("conflict_of_interest"))).isEqualTo(1);
      assertThat(count(connection, "select can_read_item('" + item + "')::int")).isEqualTo(1);
    }
    conflict(
        "sekretariat",
        "update conflict_of_interest set withdrawn_by = 'sekretariat',"
            + " withdrawn_at = now(), withdrawal_reason = 'Solgt' where item_id = '"
            + item
            + "'");
    try (Connection connection = as("direktoer")) {
      assertThat(count(connection, closedIn("item_content"))).isEqualTo(1);
    }
  }

  @Test
  void whomAScreenedItemIsKeptFromSeesTheStubAndNothingElse() throws SQLException {
    Screened.keep(Persona.SEKRETARIAT, item, Persona.SEKRETARIAT, Persona.DIREKTOER)
        .statusCode(200);
    try (Connection connection = as("direktoer-oekonomi")) {
      assertThat(count(connection, "select count(*) from agenda_item where id = '" + item + "'"))
          .isEqualTo(1);
      assertNothingClosed(connection);
      assertThat(count(connection, closedIn("search_entry"))).isZero();
      assertThat(count(connection, "select can_read_item('" + item + "')::int")).isZero();
      assertThat(count(connection, "select count(*) from item_screening")).isZero();
    }
    try (Connection connection = as("direktoer")) {
      for (String table : CLOSED) {
        assertThat(count(connection, closedIn(table))).as(table).isEqualTo(1);
      }
      assertThat(count(connection, closedIn("search_entry"))).isPositive();
      assertThatThrownBy(
              () ->
                  execute(
                      connection,
                      "insert into item_screening values (gen_random_uuid(), array['direktoer'],"
                          + " 'direktoer', now(), 0)"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void theSearchItselfGivesNoEntryOfAScreenedItem() throws SQLException {
    String entries =
        "select count(*) from search_entries('personalesag', null, null, null, null, null, null,"
            + " null, null, null, 500) f where f.entry_id = '"
            + item
            + "'";
    String beginnings =
        "select count(*) from search_beginnings('personales', 500) b where b.entry_id = '"
            + item
            + "'";
    try (Connection connection = as("direktoer-oekonomi")) {
      assertThat(count(connection, entries)).isEqualTo(1);
      assertThat(count(connection, beginnings)).isEqualTo(1);
    }
    Screened.keep(Persona.SEKRETARIAT, item, Persona.SEKRETARIAT).statusCode(200);
    try (Connection connection = as("direktoer-oekonomi")) {
      assertThat(count(connection, entries)).isZero();
      assertThat(count(connection, beginnings)).isZero();
    }
  }

  @Test
  void somebodyWithoutRightsSeesNotEvenTheStub() throws SQLException {
    try (Connection connection = as("medarbejder")) {
      assertThat(count(connection, "select count(*) from agenda_item")).isZero();
      assertNothingClosed(connection);
    }
  }

  @Test
  void aStaleProjectionHidesEverythingInSqlToo() throws SQLException {
    house.loseContactToAccess();
    try (Connection connection = as("direktoer")) {
      assertThat(count(connection, "select count(*) from meeting")).isZero();
      assertNothingClosed(connection);
    }
  }

  @Test
  void nobodyButTheSystemWritesRights() throws SQLException {
    try (Connection connection = as("medarbejder")) {
      assertThatThrownBy(
              () ->
                  execute(
                      connection,
                      "insert into reading_right values (gen_random_uuid(), 'medarbejder',"
                          + " 'BOARD', 'OPEN_AND_CLOSED', '2000-01-01', null, '2000-01-01', '')"))
          .hasMessageContaining("row-level security");
    }
  }

  @Test
  void whoMakesOpenItemsCannotOpenAClosedOne() throws SQLException {
    house.giveRights("vikar", House.right("BOARD", "OPEN").inProduction());
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String undecided = House.closedItem(meeting, "Personalesag");
    try (Connection connection = as("vikar")) {
      assertThatThrownBy(
              () ->
                  execute(
                      connection,
                      "update agenda_item set closed = false where id = '" + undecided + "'"))
          .hasMessageContaining("opened only by who may read it");
    }
  }

  @Test
  void whoOnlyReadsPlansNoMeetingAndPutsNothingOnAnAgenda() throws SQLException {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String onAgenda = House.item(meeting, "Ferieplan");
    // A row is refused by its policy before its key is looked at.
    for (String copy :
        List.of(
            "insert into agenda_item select * from agenda_item where id = '" + onAgenda + "'",
            "insert into meeting (id, body_code, kind, starts, location, state, reserved, version)"
                + " select id, body_code, kind, starts, location, state, reserved, version"
                + " from meeting where id = '"
                + meeting
                + "'")) {
      try (Connection connection = as("direktoer")) {
        assertThatThrownBy(() -> execute(connection, copy))
            .hasMessageContaining("row-level security");
      }
    }
    try (Connection connection = as("direktoer");
        Statement statement = connection.createStatement()) {
      assertThat(
              statement.executeUpdate(
                  "update agenda_item set version = version + 1 where id = '" + onAgenda + "'"))
          .isZero();
      assertThat(statement.executeUpdate("delete from agenda_item where id = '" + onAgenda + "'"))
          .isZero();
    }
  }

  private static void conflict(String username, String change) throws SQLException {
    try (Connection connection = as(username)) {
      execute(connection, change);
      connection.commit();
    }
  }

  private void assertNothingClosed(Connection connection) throws SQLException {
    for (String table : CLOSED) {
      assertThat(count(connection, closedIn(table))).as(table).isZero();
    }
  }

  private String closedIn(String table) {
    return "select count(*) from " + table + " where item_id = '" + item + "'";
  }

  private static Connection as(String username) throws SQLException {
    Connection connection = Databases.asTheService();
    connection.setAutoCommit(false);
    execute(connection, "select set_config('direktion.person', '" + username + "', true)");
    return connection;
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static int count(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getInt(1);
    }
  }
}
