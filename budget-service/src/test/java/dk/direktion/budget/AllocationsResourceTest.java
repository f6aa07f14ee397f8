package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class AllocationsResourceTest extends BudgetScene {

  @Test
  void aProposalIsAnsweredWithItsAddressItsVersionAndWhatMayBeDoneNext() {
    UUID pool = aPool(1_000_000);
    Response created = propose(pool, 250_000);
    created
        .then()
        .statusCode(201)
        .header("ETag", "\"0\"")
        .body("state", equalTo("PROPOSED"))
        .body("poolName", equalTo("Prøvepulje"))
        .body("year", equalTo(YEAR))
        .body("proposedBy", equalTo("Peter Østergaard"))
        .body("submission", equalTo(null))
        .body("decision", equalTo(null))
        .body("actions", equalTo(List.of("edit", "submit", "withdraw")));
    assertThat(created.header("Location"))
        .endsWith(API + "/allocations/" + created.path("id").toString());
    Persona.SEKRETARIAT
        .request()
        .get(API + "/allocations/" + created.path("id").toString())
        .then()
        .statusCode(200)
        .body("actions", equalTo(List.of()));
  }

  @Test
  void amountsThatAreNoAmountsAreRefusedByName() {
    UUID pool = aPool(1_000_000);
    for (Object amount : new Object[] {0, -1, 100_000_000_001L, "1000", 10.5, true}) {
      refusedField(propose(pool, amount), "amount");
    }
    refusedField(propose(pool, new java.math.BigInteger("9".repeat(40))), "amount");
  }

  @Test
  void whatIsMissingIsNamedFieldByField() {
    propose(Map.of())
        .then()
        .statusCode(400)
        .contentType(startsWith("application/problem+json"))
        .body("errors.field", hasItem("poolId"))
        .body("errors.field", hasItem("purpose"))
        .body("errors.field", hasItem("amount"))
        .body("errors.field", hasItem("recurrence"));
    UUID pool = aPool(1_000_000);
    refusedField(propose(with(pool, "purpose", "  ")), "purpose");
    refusedField(propose(with(pool, "purpose", "x".repeat(301))), "purpose");
    refusedField(propose(with(pool, "recurrence", "SOMETIMES")), "recurrence");
    refusedField(propose(with(pool, "poolId", "not-an-id")), "poolId");
    refusedField(propose(UUID.randomUUID(), 1_000), "poolId");
    Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .post(API + "/allocations")
        .then()
        .statusCode(400);
  }

  @Test
  void aTextWithANulCharacterIsBadInputAndNoFault() {
    assertThat(propose(with(aPool(1_000), "purpose", "a\u0000b")).statusCode()).isEqualTo(400);
  }

  @Test
  void yearsBelongToYearlyAllocationsWithAnEnd() {
    UUID pool = aPool(1_000_000);
    refusedField(propose(with(pool, "recurrence", "YEARLY")), "years");
    refusedField(propose(with(pool, "years", 3)), "years");
    Map<String, Object> tooMany = with(pool, "recurrence", "YEARLY");
    for (int years : new int[] {-1, 0, 1, 21}) {
      tooMany.put("years", years);
      refusedField(propose(tooMany), "years");
    }
  }

  @Test
  void moreThanThePoolHasLeftIsRefusedInTheCallersLanguage() {
    UUID pool = aPool(1_000_000);
    propose(pool, 1_000_001)
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/pool-exceeded"))
        .body("title", equalTo("Puljen har ikke så meget tilbage"))
        .body("detail", containsString("1.000.000 kr. tilbage"));
    Persona.CONTROLLER
        .request()
        .header("Accept-Language", "en")
        .contentType(ContentType.JSON)
        .body(proposal(pool, 1_000_001))
        .post(API + "/allocations")
        .then()
        .statusCode(409)
        .body("title", equalTo("The pool does not have that much left"));
    assertThat(pool(pool).getList("allocations")).isEmpty();
  }

  @Test
  void aProposalSentTwiceWithOneKeyIsMadeOnce() {
    UUID pool = aPool(1_000_000);
    String key = UUID.randomUUID().toString();
    String first = proposeWithKey(pool, key).then().statusCode(201).extract().path("id");
    proposeWithKey(pool, key)
        .then()
        .statusCode(201)
        .header("Idempotency-Replayed", "true")
        .body("id", equalTo(first));
    assertThat(pool(pool).getList("allocations")).hasSize(1);
  }

  @Test
  void aChangeMovesWhatIsProposed() {
    UUID pool = aPool(1_000_000);
    String id = anAllocation(pool, 100_000);
    change(id, "\"0\"", Map.of("amount", 70_000, "purpose", "To scannere"))
        .then()
        .statusCode(200)
        .header("ETag", "\"1\"")
        .body("amount", equalTo(70_000))
        .body("purpose", equalTo("To scannere"));
    assertThat(pool(pool).getLong("proposed")).isEqualTo(70_000);
    change(id, "\"1\"", Map.of("recurrence", "YEARLY", "years", 2))
        .then()
        .statusCode(200)
        .body("years", equalTo(2));
    refusedField(change(id, "\"2\"", Map.of("purpose", " ")), "purpose");
    refusedField(change(id, "\"2\"", Map.of("amount", 0)), "amount");
    change(id, "\"2\"", Map.of("amount", 2_000_000)).then().statusCode(409);
    assertThat(pool(pool).getLong("proposed")).isEqualTo(70_000);
  }

  @Test
  void aChangeNeedsTheVersionItChanges() {
    String id = anAllocation(aPool(1_000_000), 100_000);
    Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .body(Map.of("amount", 1))
        .patch(API + "/allocations/" + id)
        .then()
        .statusCode(428);
    change(id, "\"7\"", Map.of("amount", 1)).then().statusCode(412);
    submit(id, "\"7\"").then().statusCode(412);
    withdraw(id, "\"7\"").then().statusCode(412);
    Persona.CONTROLLER
        .request()
        .post(API + "/allocations/" + id + "/withdrawal")
        .then()
        .statusCode(428);
  }

  @Test
  void aProposalOnItsWayOrSettledIsNotChanged() {
    UUID pool = aPool(1_000_000);
    String sent = aSubmittedAllocation(pool, 100_000);
    change(sent, "\"1\"", Map.of("amount", 1))
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/allocation-already-submitted"));
    submit(sent, "\"1\"").then().statusCode(409);

    withdraw(sent, "\"1\"").then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    assertThat(pool(pool).getLong("proposed")).isZero();
    withdraw(sent, "\"2\"")
        .then()
        .statusCode(409)
        .body("type", equalTo("/problems/allocation-already-settled"));
  }

  @Test
  void aSubmissionNamesABody() {
    String id = anAllocation(aPool(1_000_000), 100_000);
    refusedField(
        Persona.CONTROLLER
            .request()
            .contentType(ContentType.JSON)
            .header("If-Match", "\"0\"")
            .body(Map.of())
            .post(API + "/allocations/" + id + "/submission"),
        "bodyCode");
  }

  @Test
  void listsAreNarrowedByPoolAndStateAndPaged() {
    UUID pool = aPool(1_000_000);
    anAllocation(pool, 1_000);
    anAllocation(pool, 2_000);
    withdraw(anAllocation(pool, 3_000), "\"0\"").then().statusCode(200);
    Persona.BORGMESTER
        .request()
        .queryParam("poolId", pool)
        .queryParam("state", "PROPOSED")
        .queryParam("year", YEAR)
        .queryParam("pageSize", 1)
        .get(API + "/allocations")
        .then()
        .statusCode(200)
        .body("total", equalTo(2))
        .body("items.amount", equalTo(List.of(1_000)))
        .header("Link", containsString("page=2"));
    for (String query :
        List.of("year=1999", "year=2101", "year=x", "poolId=1", "state=GONE", "pageSize=201")) {
      Persona.CONTROLLER.request().get(API + "/allocations?" + query).then().statusCode(400);
    }
  }

  @Test
  void whatDoesNotExistIsNotFound() {
    Persona.CONTROLLER
        .request()
        .get(API + "/allocations/" + UUID.randomUUID())
        .then()
        .statusCode(404)
        .body("detail", containsString("disponeringen"));
    Persona.CONTROLLER.request().get(API + "/pools/" + UUID.randomUUID()).then().statusCode(404);
    Persona.CONTROLLER.request().get(API + "/pools/1").then().statusCode(400);
    Persona.CONTROLLER.request().get(API + "/pools?year=99999").then().statusCode(400);
    Persona.CONTROLLER.request().get(API + "/pools?onDate=2031-02-30").then().statusCode(400);
    Persona.CONTROLLER.request().get(API + "/programme-economies/NONE").then().statusCode(404);
    Persona.CONTROLLER
        .request()
        .get(API + "/programme-economies/NY-NY?year=1")
        .then()
        .statusCode(400);
  }

  private static Map<String, Object> with(UUID pool, String field, Object value) {
    Map<String, Object> proposal = proposal(pool, 1_000);
    proposal.put(field, value);
    return proposal;
  }

  private static Response proposeWithKey(UUID pool, String key) {
    return Persona.CONTROLLER
        .request()
        .header("Idempotency-Key", key)
        .contentType(ContentType.JSON)
        .body(proposal(pool, 1_000))
        .post(API + "/allocations");
  }

  private static Response change(String id, String ifMatch, Map<String, ?> change) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", ifMatch)
        .body(change)
        .patch(API + "/allocations/" + id);
  }

  private static void refusedField(Response answer, String field) {
    answer.then().statusCode(400).body("errors.field", hasItem(field));
  }
}
