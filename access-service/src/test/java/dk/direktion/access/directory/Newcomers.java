package dk.direktion.access.directory;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.UuidV7;
import dk.direktion.testing.Tokens;
import io.restassured.RestAssured;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes people on for one test each, so that no test depends on another's. */
@ApplicationScoped
public class Newcomers {

  /** Begins the username of everybody who is not in the demo directory. */
  public static final String PREFIX = "proeve-";

  public static final LocalDate LONG_AGO = LocalDate.of(2015, 1, 1);

  private final AtomicInteger numbers = new AtomicInteger();
  private final EntityManager entities;
  private final SystemWork systemWork;
  private final Clock clock;

  Newcomers(EntityManager entities, SystemWork systemWork, Clock clock) {
    this.entities = entities;
    this.systemWork = systemWork;
    this.clock = clock;
  }

  /** Takes on an employee of HRC, whose approvers are centerchef-byc and direktoer. */
  public Newcomer inHrc() {
    return as(PositionKind.STAFF, "HRC", LONG_AGO);
  }

  public Newcomer as(PositionKind kind, String unit, LocalDate from) {
    return systemWork.call(
        () -> {
          Newcomer newcomer = person();
          appoint(newcomer, kind, unit, null, from, null, true);
          return newcomer;
        });
  }

  /** Takes on one person as centre manager of a unit and director of an area, until a last day. */
  public Newcomer asManagerAndDirector(String unit, String area, LocalDate from, LocalDate to) {
    return systemWork.call(
        () -> {
          Newcomer newcomer = person();
          appoint(newcomer, PositionKind.CENTRE_MANAGER, unit, null, from, to, true);
          appoint(newcomer, PositionKind.DIRECTOR, "DIREKTION", area, from, to, false);
          return newcomer;
        });
  }

  private Newcomer person() {
    String username = PREFIX + numbers.incrementAndGet();
    entities.persist(
        new Person(
            username,
            "Prøve Person " + numbers.get(),
            username + "@direktion.example",
            clock.instant()));
    return new Newcomer(username);
  }

  private void appoint(
      Newcomer newcomer,
      PositionKind kind,
      String unit,
      String area,
      LocalDate from,
      LocalDate to,
      boolean main) {
    Position position =
        new Position(
            UuidV7.next(clock),
            entities.find(Person.class, newcomer.username()),
            kind,
            "Prøvestilling",
            entities.find(OrganisationUnit.class, unit),
            area == null ? null : entities.find(Area.class, area),
            main,
            from);
    if (to != null) {
      position.endAfter(to);
    }
    entities.persist(position);
  }

  /** Returns the id of the newcomer's only position. */
  public UUID positionOf(Newcomer newcomer) {
    return UUID.fromString(
        newcomer
            .request()
            .get("/api/access/v1/people/" + newcomer.username())
            .then()
            .statusCode(200)
            .extract()
            .path("positions[0].id"));
  }

  /** Somebody new, who can log in as an employee. */
  public record Newcomer(String username) {
    public RequestSpecification request() {
      return RestAssured.given()
          .auth()
          .oauth2(Tokens.of(username, "Prøve Person", Set.of(Roles.EMPLOYEE)));
    }
  }
}
