package dk.direktion.meetings;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class WhatMustNeverBeTest {

  @Inject House house;

  @BeforeEach
  void open() {
    house.open();
  }

  @Test
  void twoItemsWithOneNumberCannotExist() throws SQLException {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    try (Connection connection = Databases.asTheOwner()) {
      assertRefused(
          connection,
          "update agenda_item set number = 1 where meeting_id = '" + meeting + "'",
          "one_item_with_a_number");
    }
  }

  @Test
  void aBodyCannotHaveTwoMeetingsAtATime() throws SQLException {
    LocalDateTime start = House.freeTuesday();
    House.meeting("DIR", start);
    String other = House.meeting("DIR", start.plusHours(1));
    try (Connection connection = Databases.asTheOwner()) {
      assertRefused(
          connection,
          "update meeting set starts = '" + start + "' where id = '" + other + "'",
          "one_meeting_at_a_time");
    }
  }

  @Test
  void nothingChangesInApprovedMinutes() throws SQLException {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Orientering");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(item, "NOTED");
    House.step(meeting, "minutes/approval");
    try (Connection connection = Databases.asTheOwner()) {
      String refusal = "cannot change";
      assertRefused(
          connection, "update decision set text = 'x' where id = '" + decision + "'", refusal);
      assertRefused(connection, "delete from decision where id = '" + decision + "'", refusal);
      assertRefused(
          connection,
          "update item_content set title = 'x' where item_id = '" + item + "'",
          refusal);
      assertRefused(
          connection, "update agenda_item set number = 9 where id = '" + item + "'", refusal);
      assertRefused(
          connection,
          "update meeting set state = 'HELD', approved_at = null where id = '" + meeting + "'",
          refusal);
      assertRefused(
          connection,
          "insert into decision (id, item_id, body_code, decided_on, text, outcome, final, version)"
              + " values (gen_random_uuid(), '"
              + item
              + "', 'CF', '2020-01-01', 'x', 'NOTED', false, 0)",
          refusal);
    }
  }

  @Test
  void aFinalDecisionStaysAsItIsEvenBeforeTheMinutesAre() throws SQLException {
    String meeting = House.meetingWithOpenAgenda("DIR", House.freeTuesday());
    String item = House.item(meeting, "Orientering");
    House.step(meeting, "agenda/publication");
    String decision = House.decide(item, "NOTED");
    try (Connection connection = Databases.asTheOwner()) {
      connection.setAutoCommit(false);
      execute(connection, "update decision set final = true where id = '" + decision + "'");
      assertThatThrownBy(
              () ->
                  execute(
                      connection, "update decision set text = 'x' where id = '" + decision + "'"))
          .hasMessageContaining("a final decision cannot change");
    }
  }

  private static void assertRefused(Connection connection, String sql, String message) {
    assertThatThrownBy(() -> execute(connection, sql)).hasMessageContaining(message);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
