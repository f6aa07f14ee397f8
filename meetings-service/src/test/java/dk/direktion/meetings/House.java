package dk.direktion.meetings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.Persona;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** The town hall a test runs in: who may read what, and the steps that lead to a state. */
@ApplicationScoped
public class House {

  public static final String API = "/api/meetings/v1";
  private static final AtomicInteger WEEK = new AtomicInteger();
  private static final AtomicInteger CASE = new AtomicInteger(100_000);
  private static final AtomicLong POSITION = new AtomicLong();

  private final EventFollower follower;
  private final AgroalDataSource database;
  private final ObjectMapper json;

  House(EventFollower follower, AgroalDataSource database, ObjectMapper json) {
    this.follower = follower;
    this.database = database;
    this.json = json;
  }

  /** Gives the usual people their usual rights, freshly confirmed. */
  public void open() {
    confirmAccess();
    List<Right> usual =
        Stream.of("BOARD", "BOARD_INTERNAL", "MANAGEMENT", "FINANCE_AND_COUNCIL", "EXTERNAL")
            .map(group -> right(group, "OPEN_AND_CLOSED"))
            .toList();
    for (Persona reader :
        List.of(Persona.KOMMUNALDIREKTOER, Persona.DIREKTOER, Persona.DIREKTOER_OEKONOMI)) {
      giveRights(reader.username(), usual.toArray(Right[]::new));
    }
    giveRights(
        Persona.SEKRETARIAT.username(),
        Stream.concat(usual.stream(), usual.stream().map(Right::inProduction))
            .toArray(Right[]::new));
    for (Persona reader : List.of(Persona.CENTERCHEF_BYC, Persona.CENTERCHEF_HRC)) {
      giveRights(reader.username(), right("BOARD", "OPEN"), right("MANAGEMENT", "OPEN"));
    }
    giveRights(Persona.BORGMESTER.username(), right("BOARD", "OPEN"));
  }

  public void confirmAccess() {
    accessConfirmed("now() + interval '1 day'");
  }

  public void loseContactToAccess() {
    accessConfirmed("now() - interval '16 seconds'");
  }

  private void accessConfirmed(String when) {
    sql(
        "insert into follower_position (source, position, confirmed_at) values ('access', 0, "
            + when
            + ") on conflict (source) do update set confirmed_at = excluded.confirmed_at");
  }

  /** One right as access-service sends it. */
  public record Right(
      String system,
      String bodyGroup,
      List<String> onlyBodies,
      String scope,
      LocalDate validFrom,
      LocalDate validTo,
      LocalDate closedFrom,
      String source) {

    public Right from(String first) {
      return new Right(
          system,
          bodyGroup,
          onlyBodies,
          scope,
          LocalDate.parse(first),
          validTo,
          closedFrom,
          source);
    }

    public Right to(String last) {
      return new Right(
          system,
          bodyGroup,
          onlyBodies,
          scope,
          validFrom,
          LocalDate.parse(last),
          closedFrom,
          source);
    }

    /** Makes it a right to make agendas, which is one to read them as well. */
    public Right inProduction() {
      return new Right(
          "PRODUCTION", bodyGroup, onlyBodies, scope, validFrom, validTo, closedFrom, source);
    }

    public Right only(String... bodies) {
      return new Right(
          system, bodyGroup, List.of(bodies), scope, validFrom, validTo, closedFrom, source);
    }
  }

  public static Right right(String bodyGroup, String scope) {
    return right(bodyGroup, scope, LocalDate.of(2000, 1, 1));
  }

  public static Right right(String bodyGroup, String scope, LocalDate closedFrom) {
    return new Right(
        "READER", bodyGroup, List.of(), scope, LocalDate.of(2000, 1, 1), null, closedFrom, "test");
  }

  public ReceivedEvent giveRights(String username, Right... rights) {
    return deliver(
        "access",
        "reading-rights.changed",
        username,
        Map.of("person", username, "rights", List.of(rights)));
  }

  /** Has an event of another service handled, and returns it so that it can come again. */
  public ReceivedEvent deliver(String source, String type, String subject, Map<String, ?> data) {
    ReceivedEvent event =
        new ReceivedEvent(
            UUID.randomUUID(),
            source,
            type,
            subject,
            POSITION.incrementAndGet(),
            Instant.parse("2026-01-01T00:00:00Z"),
            json.valueToTree(data));
    follower.deliver(event);
    return event;
  }

  public void deliverAgain(ReceivedEvent event) {
    follower.deliver(event);
  }

  /**
   * Finds a Tuesday at ten no other test uses, with the following hours to itself, in a season
   * without public holidays.
   */
  public static LocalDateTime freeTuesday() {
    LocalDateTime tuesday;
    do {
      tuesday = LocalDateTime.of(2031, 1, 14, 10, 0).plusWeeks(2L * WEEK.getAndIncrement());
    } while (hasHolidaysNear(tuesday));
    return tuesday;
  }

  private static boolean hasHolidaysNear(LocalDateTime day) {
    int week = day.getDayOfYear() / 7;
    return week < 2 || (week > 10 && week < 26) || week > 48;
  }

  /** Returns a journal number no other test uses. */
  public static String caseNumber() {
    return "31/" + CASE.incrementAndGet();
  }

  public static RequestSpecification as(Persona persona) {
    return persona.request().contentType("application/json").header("Accept-Language", "en");
  }

  public static String meeting(String body, LocalDateTime start) {
    return as(Persona.SEKRETARIAT)
        .body(
            Map.of(
                "bodyCode",
                body,
                "kind",
                "ORDINARY",
                "start",
                start.toString(),
                "location",
                "Mødelokale Egen",
                "onHolidayAnyway",
                true))
        .post(API + "/meetings")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String meetingWithOpenAgenda(String body, LocalDateTime start) {
    String id = meeting(body, start);
    step(id, "agenda/opening");
    return id;
  }

  /** Takes a meeting a step on and shows it. */
  public static ValidatableResponse step(String meetingId, String step) {
    return as(Persona.SEKRETARIAT)
        .post(API + "/meetings/" + meetingId + "/" + step)
        .then()
        .statusCode(200);
  }

  public static String item(String meetingId, String title) {
    return item(meetingId, Map.of("title", title));
  }

  public static String item(String meetingId, Map<String, ?> item) {
    return as(Persona.SEKRETARIAT)
        .body(item)
        .post(API + "/meetings/" + meetingId + "/items")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String closedItem(String meetingId, String title) {
    return item(meetingId, Map.of("title", title, "closed", true));
  }

  /** Has access-service tell of a person. */
  public void person(Persona persona, String name, String unit) {
    deliver(
        "access",
        "person.changed",
        persona.username(),
        Map.of("username", persona.username(), "name", name, "unit", unit, "active", true));
  }

  /** Has access-service tell of one who makes the agendas. */
  public void secretary(Persona persona) {
    deliver(
        "access",
        "person.changed",
        persona.username(),
        Map.of(
            "username",
            persona.username(),
            "name",
            persona.fullName(),
            "unit",
            "BYC",
            "active",
            true,
            "secretary",
            true));
  }

  /** Begins the preparation of an external meeting with two items. */
  public static String preparation(String body, LocalDateTime start) {
    String id =
        as(Persona.SEKRETARIAT)
            .body(Map.of("bodyCode", body, "start", start.toString(), "location", "Sejlby"))
            .post(API + "/preparations")
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    as(Persona.SEKRETARIAT)
        .header("If-Match", tag("/preparations/" + id))
        .body(Map.of("text", "1. Fælles beredskab\nVagten deles.\n2. Velkomst og valg\nKort."))
        .put(API + "/preparations/" + id + "/agenda")
        .then()
        .statusCode(200);
    return id;
  }

  public static ValidatableResponse preparationView(String id) {
    return get(Persona.SEKRETARIAT, "/preparations/" + id).statusCode(200);
  }

  /** Puts a row on a body's reminder list. */
  public static String reminder(String body, String subject) {
    return as(Persona.SEKRETARIAT)
        .body(
            Map.of(
                "bodyCode", body,
                "subject", subject,
                "expected", "Hver måned",
                "responsible", subject))
        .post(API + "/reminders")
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  public static String decide(String itemId, String outcome) {
    return decide(itemId, Map.of("text", "Besluttet.", "outcome", outcome));
  }

  public static String decide(String itemId, Map<String, ?> decision) {
    return as(Persona.SEKRETARIAT)
        .body(decision)
        .put(API + "/items/" + itemId + "/decision")
        .then()
        .statusCode(200)
        .extract()
        .path("id");
  }

  public static ValidatableResponse get(Persona persona, String path) {
    return as(persona).get(API + path).then();
  }

  public static ValidatableResponse meetingView(String id) {
    return get(Persona.SEKRETARIAT, "/meetings/" + id).statusCode(200);
  }

  public static ValidatableResponse itemView(String id) {
    return get(Persona.SEKRETARIAT, "/items/" + id).statusCode(200);
  }

  /** Returns the ETag of a meeting or an item. */
  public static String tag(String path) {
    return as(Persona.SEKRETARIAT).get(API + path).then().extract().header("ETag");
  }

  /** Returns the payloads of the events of a type about an aggregate, oldest first. */
  public List<JsonNode> events(String type, String aggregateId) {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement(
                "select payload from outbox_event where type = ? and aggregateid = ?"
                    + " order by position")) {
      select.setString(1, type);
      select.setString(2, aggregateId);
      List<JsonNode> payloads = new ArrayList<>();
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          payloads.add(json.readTree(rows.getString(1)));
        }
      }
      return payloads;
    } catch (SQLException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Returns the position of the newest event in the feed. */
  public long lastPosition() {
    try (Connection connection = database.getConnection();
        PreparedStatement select =
            connection.prepareStatement("select max(position) from outbox_event");
        ResultSet row = select.executeQuery()) {
      row.next();
      return row.getLong(1);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void sql(String statement) {
    try (Connection connection = database.getConnection();
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.executeUpdate();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
