package dk.direktion.access.criteria;

import static dk.direktion.access.AtOnce.atOnce;
import static dk.direktion.access.criteria.TheCriteria.aligned;
import static dk.direktion.access.criteria.TheCriteria.decided;
import static dk.direktion.access.criteria.TheCriteria.ending;
import static dk.direktion.access.criteria.TheCriteria.previewed;
import static dk.direktion.access.criteria.TheCriteria.today;
import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.DIREKTOER_OEKONOMI;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.access.Feed;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.directory.PositionKind;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

@ServiceTest
class AligningTest {

  private static final String GROUP = "BOARD_INTERNAL";
  private static final List<Map<String, Object>> OPEN_ONLY =
      TheCriteria.with(GROUP, Map.of("widestScope", "OPEN"));
  private static final List<Map<String, Object>> NONE =
      TheCriteria.with(GROUP, Map.of("personalGrants", false));

  @Inject Newcomers newcomers;
  private Newcomer reader;
  private String grant;

  @BeforeEach
  void somebodyReadsClosedItems() {
    reader = newcomers.inHrc();
    grant = application(reader::request, "OPEN_AND_CLOSED", null).granted();
  }

  @AfterEach
  void anyAccessIsAllowedAgain() {
    decided(NONE);
    decided(TheCriteria.loose());
  }

  @Test
  void itIsShownFirstAndThenExactlyThatEnds() {
    String open = application(newcomers.inHrc()::request, "OPEN", null).granted();
    assertThat(line(CENTERCHEF_BYC::request, OPEN_ONLY, grant))
        .containsEntry("failed", List.of("WIDEST_SCOPE"))
        .containsEntry("outcome", "ENDS");
    assertThat(isActive(grant)).isTrue();
    long before = Feed.end();
    List<String> shown = ending(CENTERCHEF_BYC::request, OPEN_ONLY);
    assertThat(shown).contains(grant).doesNotContain(open);
    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, today(), shown).statusCode(200);
    assertThat(isActive(grant)).isFalse();
    assertThat(isActive(open)).isTrue();
    assertThat(Feed.after(before, "reading-rights.changed", reader.username()))
        .containsExactly(Map.of("person", reader.username(), "rights", List.of()));
    grants(reader)
        .body("items[0].revokedBy.username", is("centerchef-byc"))
        .body("items[0].reason", containsString("Direktionen, punkt 4"))
        .body("items[0].reason", containsString("lukkede punkter"));
    assertThat(actionsAbout(reader.username())).contains("grant.revoked");
    assertThat(actionsAbout("centerchef-byc")).contains("criteria.decided", "criteria.aligned");
    assertThat(ending(IT_ADMIN::request, OPEN_ONLY)).isEmpty();
  }

  @Test
  void nothingEndsWhereSomethingElseWasShown() {
    List<String> shown = ending(CENTERCHEF_BYC::request, OPEN_ONLY);
    String later = application(newcomers.inHrc()::request, "OPEN_AND_CLOSED", null).granted();
    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, today(), shown)
        .statusCode(409)
        .body("type", is("/problems/alignment-changed"));
    assertThat(isActive(grant)).isTrue();
    assertThat(isActive(later)).isTrue();
    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, null, shown)
        .statusCode(409)
        .body("type", is("/problems/criteria-not-in-force"));
  }

  @Test
  void onesOwnAccessIsLeftForAnotherPerson() {
    AnApplication own = application(IT_ADMIN::request, "OPEN_AND_CLOSED", null);
    own.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    String ownGrant =
        own.approvedBy(DIREKTOER_OEKONOMI::request).statusCode(200).extract().path("grantId");
    assertThat(line(IT_ADMIN::request, OPEN_ONLY, ownGrant))
        .containsEntry("outcome", "LEFT_FOR_ANOTHER");
    List<String> shown = ending(IT_ADMIN::request, OPEN_ONLY);
    List<String> withOwn = new ArrayList<>(shown);
    withOwn.add(ownGrant);
    aligned(IT_ADMIN::request, OPEN_ONLY, today(), withOwn)
        .statusCode(409)
        .body("type", is("/problems/alignment-changed"));
    aligned(IT_ADMIN::request, OPEN_ONLY, today(), shown).statusCode(200);
    assertThat(isActive(ownGrant)).isTrue();
    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, null, List.of(ownGrant)).statusCode(200);
    assertThat(isActive(ownGrant)).isFalse();
  }

  @Test
  void newAccessIsRefusedByTheCriteriaWithTheFieldNamed() {
    decided(OPEN_ONLY);
    refused(reader::request, "OPEN_AND_CLOSED", null, "scope");
    decided(TheCriteria.with(GROUP, Map.of("longestMonths", 12)));
    refused(reader::request, "OPEN", null, "validTo");
    refused(reader::request, "OPEN", today().plusMonths(13), "validTo");
    assertThat(application(reader::request, "OPEN", today().plusMonths(12)).granted()).isNotNull();
    decided(NONE);
    refused(reader::request, "OPEN", null, "bodyGroup");
    refused(reader::request, "OPEN_AND_CLOSED", null, "bodyGroup");
    aligned(CENTERCHEF_BYC::request, NONE, null, List.of()).statusCode(200);
  }

  @Test
  void anAccessBesideAPositionThatGivesTheSameIsSuperfluous() {
    Newcomer keyStaff = newcomers.as(PositionKind.KEY_STAFF, "HRC", Newcomers.LONG_AGO);
    Map<String, Object> wanted = body("OPEN_AND_CLOSED", null);
    wanted.put("bodyGroup", "STANDING_COMMITTEES");
    String superfluous = AnApplication.by(keyStaff::request, wanted).granted();
    String needed = AnApplication.by(reader::request, wanted).granted();
    List<Map<String, Object>> criteria =
        TheCriteria.with("STANDING_COMMITTEES", Map.of("superfluousBesidePosition", true));
    assertThat(line(CENTERCHEF_BYC::request, criteria, superfluous))
        .containsEntry("failed", List.of("BESIDE_POSITION"));
    assertThat(line(CENTERCHEF_BYC::request, criteria, needed)).isNull();
    decided(criteria);
    assertThat(isActive(superfluous)).isFalse();
    assertThat(isActive(needed)).isTrue();
    TheCriteria.posted(keyStaff::request, AnApplication.APPLICATIONS, wanted)
        .statusCode(409)
        .body("type", is("/problems/criteria-not-met"))
        .body("errors.field", contains("bodyGroup"));
  }

  @Test
  void whatAwaitsItsApproversCanBeRefusedButNoLongerApproved() {
    AnApplication pending = application(newcomers.inHrc()::request, "OPEN_AND_CLOSED", null);
    pending.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    decided(OPEN_ONLY);
    pending
        .approvedBy(DIREKTOER::request)
        .statusCode(409)
        .body("type", is("/problems/criteria-not-met"))
        .body("detail", containsString("Direktionen, punkt 4"))
        .body("errors.field", contains("scope"));
    pending.seenBy(DIREKTOER::request).body("state", is("PENDING"));
    pending.refusedBy(DIREKTOER::request, "Kriterierne tillader det ikke").statusCode(200);
  }

  @Test
  void criteriaAreWholeAndTheirDecisionIsNeitherToComeNorOvertaken() {
    decided(TheCriteria.loose());
    previewed(CENTERCHEF_BYC::request, OPEN_ONLY.subList(1, 6))
        .statusCode(400)
        .body("errors.field", contains("criteria"));
    List<String> shown = ending(CENTERCHEF_BYC::request, NONE);
    for (LocalDate day : List.of(today().plusDays(1), today().minusDays(1))) {
      aligned(CENTERCHEF_BYC::request, NONE, day, shown)
          .statusCode(400)
          .body("errors.field", contains("decision.decidedOn"));
    }
  }

  @RepeatedTest(3)
  void noAccessSlipsPastCriteriaThatAreDecidedAtTheSameMoment() throws Exception {
    AnApplication pending = application(newcomers.inHrc()::request, "OPEN_AND_CLOSED", null);
    pending.approvedBy(CENTERCHEF_BYC::request).statusCode(200);
    List<String> shown = ending(CENTERCHEF_BYC::request, OPEN_ONLY);
    List<Integer> statuses =
        atOnce(
            List.of(
                () -> pending.approvedBy(DIREKTOER::request).extract().statusCode(),
                () ->
                    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, today(), shown)
                        .extract()
                        .statusCode()));
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    pending
        .seenBy(DIREKTOER::request)
        .body("grantId", statuses.get(0) == 200 ? notNullValue() : nullValue());
  }

  @RepeatedTest(3)
  void twoWhoPressTheButtonAtTheSameMomentEndEachAccessOnce() throws Exception {
    List<String> shown = ending(CENTERCHEF_BYC::request, OPEN_ONLY);
    List<Integer> statuses =
        atOnce(
            List.of(
                () ->
                    aligned(CENTERCHEF_BYC::request, OPEN_ONLY, today(), shown)
                        .extract()
                        .statusCode(),
                () ->
                    aligned(IT_ADMIN::request, OPEN_ONLY, today(), shown).extract().statusCode()));
    assertThat(statuses).containsExactlyInAnyOrder(200, 409);
    assertThat(actionsAbout(reader.username())).containsOnlyOnce("grant.revoked");
  }

  private static AnApplication application(
      Supplier<RequestSpecification> applicant, String scope, LocalDate validTo) {
    return AnApplication.by(applicant, body(scope, validTo));
  }

  private static Map<String, Object> body(String scope, LocalDate validTo) {
    Map<String, Object> body = new HashMap<>(AnApplication.body());
    body.put("bodyGroup", GROUP);
    body.put("scope", scope);
    body.put("validTo", validTo == null ? null : validTo.toString());
    return body;
  }

  private static void refused(
      Supplier<RequestSpecification> applicant, String scope, LocalDate validTo, String field) {
    TheCriteria.posted(applicant, AnApplication.APPLICATIONS, body(scope, validTo))
        .statusCode(409)
        .body("type", is("/problems/criteria-not-met"))
        .body("errors.field", containsInAnyOrder(field));
  }

  /** Returns what a preview says of a grant, or null where it would stand. */
  private static Map<String, Object> line(
      Supplier<RequestSpecification> keeper, List<Map<String, Object>> criteria, String grant) {
    return previewed(keeper, criteria)
        .statusCode(200)
        .extract()
        .path("lines.find { it.grantId == '" + grant + "' }");
  }

  private static boolean isActive(String id) {
    return IT_ADMIN
        .request()
        .queryParam("pageSize", 200)
        .queryParam("active", true)
        .get("/api/access/v1/grants")
        .then()
        .statusCode(200)
        .extract()
        .<List<String>>path("items.id")
        .contains(id);
  }

  private static ValidatableResponse grants(Newcomer person) {
    return IT_ADMIN
        .request()
        .queryParam("person", person.username())
        .get("/api/access/v1/grants")
        .then()
        .statusCode(200);
  }

  private static List<String> actionsAbout(String person) {
    return REVISOR
        .request()
        .queryParam("person", person)
        .get("/api/access/v1/audit-entries")
        .then()
        .statusCode(200)
        .extract()
        .path("items.action");
  }
}
