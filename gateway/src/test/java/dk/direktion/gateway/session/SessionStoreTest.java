package dk.direktion.gateway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.gateway.GatewayConfig;
import dk.direktion.gateway.house.Browser;
import dk.direktion.gateway.house.GatewayTest;
import dk.direktion.gateway.house.House;
import dk.direktion.gateway.house.TestClock;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Optional;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@GatewayTest
class SessionStoreTest {

  @Inject DataSource database;
  @Inject Sessions sessions;
  @Inject GatewayConfig config;
  @Inject TestClock clock;

  private final House house = House.standing();
  private final Browser browser = house.browser();

  @Test
  void a_gateway_started_afresh_knows_the_sessions_of_the_one_before() {
    SessionId id = idOf(browser.loggedInAs("sekretariat"));

    Sessions afterRestart = new Sessions(database, new Seal(config));

    assertThat(afterRestart.find(id)).map(Session::username).contains("sekretariat");
    assertThat(afterRestart.find(id).orElseThrow().tokens().access())
        .isEqualTo(sessions.find(id).orElseThrow().tokens().access());
  }

  @Test
  void a_session_sealed_under_another_key_is_not_read() {
    SessionId id = idOf(browser.loggedInAs("sekretariat"));

    Sessions elsewhere = new Sessions(database, new Seal("another key, long enough to be used"));

    assertThat(elsewhere.find(id)).isEmpty();
  }

  @Test
  void the_database_holds_neither_cookie_values_nor_tokens() throws SQLException {
    browser.loggedInAs("sekretariat");
    String cookie = browser.cookies().get("direktion-session");

    String everything = dump();

    assertThat(everything).contains("sekretariat").doesNotContain(cookie);
    for (String token : house.realm().issuedTokens()) {
      assertThat(everything.contains(token)).isFalse();
    }
  }

  @Test
  void sealed_tokens_cannot_be_moved_to_another_session() throws SQLException {
    SessionId mine = idOf(browser.loggedInAs("medarbejder"));
    SessionId theirs = idOf(house.browser().loggedInAs("kommunaldirektoer"));

    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "update session set sealed_tokens = (select sealed_tokens from session where id_hash ="
              + " '\\x%s') where id_hash = '\\x%s'".formatted(theirs.hash(), mine.hash()));
    }

    assertThat(browser.session().getBoolean("authenticated")).isFalse();
  }

  @Test
  void renewing_tokens_that_somebody_else_renewed_changes_nothing() {
    SessionId id = idOf(browser.loggedInAs("sekretariat"));
    Session session = sessions.find(id).orElseThrow();
    Instant later = clock.instant().plusSeconds(600);
    assertThat(sessions.renew(session.with(new Tokens("first", "r", "i", later)))).isTrue();

    assertThat(sessions.renew(session.with(new Tokens("second", "r", "i", later)))).isFalse();
    assertThat(sessions.find(id).orElseThrow().tokens().access()).isEqualTo("first");
  }

  @Test
  void sessions_nobody_can_use_are_removed() {
    SessionId id = idOf(browser.loggedInAs("sekretariat"));

    assertThat(sessions.removeOlderThan(clock.instant().plusSeconds(5), Instant.EPOCH))
        .isPositive();
    assertThat(sessions.find(id)).isEmpty();
  }

  @Test
  void the_application_role_cannot_change_the_schema() throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      assertThatThrownBy(() -> statement.execute("drop table session"))
          .isInstanceOf(SQLException.class);
    }
  }

  @Test
  void a_short_session_key_stops_the_start() {
    assertThatThrownBy(() -> new Seal("too short")).hasMessageContaining("DIREKTION_SESSION_KEY");
  }

  private static SessionId idOf(Browser browser) {
    Optional<SessionId> id = SessionId.behind(browser.cookies().get("direktion-session"));
    return id.orElseThrow();
  }

  private String dump() throws SQLException {
    StringBuilder everything = new StringBuilder();
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("select *, session::text from session")) {
      while (rows.next()) {
        everything.append(rows.getString("session")).append('\n');
        everything.append(new String(rows.getBytes("sealed_tokens"), StandardCharsets.ISO_8859_1));
      }
    }
    return everything.toString();
  }
}
