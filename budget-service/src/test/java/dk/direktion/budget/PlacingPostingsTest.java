package dk.direktion.budget;

import static dk.direktion.budget.PostingScene.anAccount;
import static dk.direktion.budget.PostingScene.anAccountWithout;
import static dk.direktion.budget.PostingScene.book;
import static dk.direktion.budget.PostingScene.line;
import static dk.direktion.budget.PostingScene.onAllocation;
import static dk.direktion.budget.PostingScene.outside;
import static dk.direktion.budget.PostingScene.place;
import static dk.direktion.budget.PostingScene.postings;
import static dk.direktion.budget.PostingScene.remembered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ServiceTest
class PlacingPostingsTest extends BudgetScene {

  @Test
  void whatIsParkedOnAnAccountIsPlacedAndTheRuleLearnedPlacesWhatComesLater() {
    String account = anAccount();
    String allocation = anApproved(null);
    book(line("01-02-2031", account, "100,50"), line("02-02-2031", account, "200"));
    JsonPath parked = parked(account);
    assertThat(parked.getInt("postings")).isEqualTo(2);
    assertThat(parked.getDouble("amount")).isEqualTo(300.5);
    place(remembered(account, 2031, allocation))
        .then()
        .statusCode(200)
        .body("placed", equalTo(2))
        .body("rule.account", equalTo(account))
        .body("rule.firstYear", equalTo(2031))
        .body("rule.lastYear", equalTo(2031));
    JsonPath later = book(line("03-03-2031", account, "5"), line("03-03-2032", account, "6"));
    assertThat(later.getInt("summary.placed")).isEqualTo(1);
    JsonPath now = postings(account);
    assertThat(now.getList("items.place"))
        .containsExactly("PARKED", "ALLOCATION", "ALLOCATION", "ALLOCATION");
    assertThat(now.getString("items[1].ruleId")).isNotNull();
    assertThat(now.getString("items[2].ruleId")).isNull();
    assertThat(now.getString("items[1].allocationTitle")).endsWith("Fælles scanner");
    assertThat(now.getString("items[1].reason")).isEqualTo("Hører til driften");
  }

  @Test
  void aNewRulePlacesWhatElseIsParkedAndTheLongestAccountGoesFirst() {
    String account = anAccountWithout("00");
    String function = account.substring(0, 8);
    String all = anApproved(null);
    String special = anApproved(null);
    book(line("01-02-2031", account + "1", "1"), line("02-02-2031", account + "2", "2"));
    String one = postings(account + "1").getString("items[0].id");
    Map<String, Object> wanted = onAllocation(List.of(one), special);
    wanted.put("remember", true);
    place(wanted).then().statusCode(200).body("placedByRule", equalTo(0));
    place(remembered(function, 2031, all)).then().statusCode(200).body("placed", equalTo(1));
    JsonPath later =
        book(line("05-02-2031", account + "1", "3"), line("06-02-2031", account + "3", "4"));
    assertThat(later.getInt("summary.placed")).isEqualTo(2);
    assertThat(postings(account + "1").getList("items.allocationId")).containsOnly(special);
    assertThat(postings(account + "3").getList("items.allocationId")).containsOnly(all);
  }

  @Test
  void whatIsSaidAnewOfAnAccountReplacesTheRule() {
    String account = anAccount();
    String first = anApproved(null);
    String second = anApproved(null);
    book(line("01-02-2031", account, "1"));
    String rule = place(remembered(account, 2031, first)).then().extract().path("rule.id");
    Map<String, Object> anew =
        onAllocation(List.of(postings(account).getString("items[0].id")), second);
    anew.put("remember", true);
    place(anew).then().statusCode(200);
    assertThat(read("/posting-rules/" + rule).getString("endedBy")).isEqualTo("Peter Østergaard");
    book(line("02-02-2031", account, "1"));
    assertThat(postings(account).getList("items.allocationId")).containsOnly(second);
  }

  @Test
  void anEndedRulePlacesNothingMoreAndIsEndedOnce() {
    String account = anAccount();
    book(line("01-02-2031", account, "1"));
    String rule =
        place(remembered(account, 2031, anApproved(null))).then().extract().path("rule.id");
    act("/posting-rules/" + rule, "ending", Map.of()).then().statusCode(200);
    act("/posting-rules/" + rule, "ending", Map.of()).then().statusCode(409);
    assertThat(book(line("02-02-2031", account, "1")).getInt("summary.placed")).isZero();
    assertThat(postings(account).getList("items.place")).containsExactly("PARKED", "ALLOCATION");
  }

  @Test
  void eachPlacingStaysOnRecord() {
    String posting = PostingScene.aPlacedPosting(anApproved(null));
    place(outside(List.of(posting))).then().statusCode(200);
    Map<String, Object> back = outside(List.of(posting));
    back.put("place", "PARKED");
    back.put("reason", "Skal undersøges");
    place(back).then().statusCode(200);
    JsonPath record = read("/postings/" + posting);
    assertThat(record.getString("posting.place")).isEqualTo("PARKED");
    assertThat(record.getList("assignments.place"))
        .containsExactly("PARKED", "OUTSIDE", "ALLOCATION");
    assertThat(record.getString("assignments[0].reason")).isEqualTo("Skal undersøges");
  }

  @Test
  void anAccountMuchLikeOneThatWasPlacedIsSuggestedTheSame() {
    String account = anAccountWithout("00");
    String allocation = anApproved(null);
    book(line("01-02-2031", account + "1", "1"), line("01-02-2031", account + "2", "1"));
    place(onAllocation(List.of(postings(account + "1").getString("items[0].id")), allocation))
        .then()
        .statusCode(200);
    JsonPath parked = parked(account + "2");
    assertThat(parked.getString("suggestedAllocationId")).isEqualTo(allocation);
    assertThat(parked.getString("suggestedAfter")).isEqualTo(account + "1");
  }

  @Test
  void projectsAreToldWhatIsBookedForThemAndWhatIsMovedAway() {
    String project = UUID.randomUUID().toString();
    String allocation = anApproved(project);
    String posting = PostingScene.aPlacedPosting(allocation);
    place(onAllocation(List.of(posting), anApproved(null))).then().statusCode(200);
    place(outside(List.of(posting))).then().statusCode(200);
    List<Map<String, Object>> told = published("posting.booked", posting);
    assertThat(told).hasSize(2);
    assertThat(told.get(0))
        .containsEntry("projectId", project)
        .containsEntry("bookedOn", "2031-12-31")
        .containsEntry("text", "Køb af frø")
        .containsEntry("amount", 100);
    assertThat(told.get(1).get("projectId")).isNull();
  }

  @Test
  void whatIsWrongIsRefusedByItsField() {
    String posting = PostingScene.aPosting();
    String allocation = anApproved(null);
    String proposed = anAllocation(aPool(1_000), 500);
    refused(onAllocation(List.of(posting), proposed), "allocationId");
    refused(onAllocation(List.of(posting), UUID.randomUUID().toString()), "allocationId");
    refused(onAllocation(List.of(posting), null), "allocationId");
    refused(outside(List.of(UUID.randomUUID().toString())), "postingIds");
    refused(outside(List.of()), "postingIds");
    refused(outside(null), "postingIds");
    refused(remembered("x", 2031, allocation), "account");
    refused(remembered(anAccount(), 2031, allocation), "account");
    refused(remembered(anAccount(), 1999, allocation), "year");
    Map<String, Object> withoutReason = outside(List.of(posting));
    withoutReason.put("reason", " ");
    refused(withoutReason, "reason");
    Map<String, Object> two = outside(List.of(posting, PostingScene.aPosting()));
    two.put("remember", true);
    refused(two, "remember");
    String account = anAccount();
    book(line("01-02-2030", account, "1"));
    refused(remembered(account, 2030, allocation), "allocationId");
  }

  @Test
  void othersSeeWhatCountsTowardsAllocationsAndNothingElse() {
    String account = anAccount();
    book(line("01-02-2031", account, "1"), line("02-02-2031", account, "2"));
    List<String> both = postings(account).getList("items.id");
    place(onAllocation(List.of(both.get(0)), anApproved(null))).then().statusCode(200);
    Response seen =
        Persona.DIREKTOER.request().queryParam("account", account).get(API + "/postings");
    assertThat(seen.jsonPath().getList("items.id")).containsExactly(both.get(0));
    Persona.DIREKTOER.request().get(API + "/postings/" + both.get(1)).then().statusCode(404);
    Persona.DIREKTOER
        .request()
        .queryParam("place", "PARKED")
        .get(API + "/postings")
        .then()
        .statusCode(403);
  }

  @Test
  void postingsAndRulesAreFetchedAsSheets() {
    String posting = PostingScene.aPlacedPosting(anApproved(null));
    String account = read("/postings/" + posting).getString("posting.account");
    assertThat(sheet("/postings/sheet?account=" + account))
        .contains("Dato;Bilag;Konto;Tekst;Beløb;Hører til;Begrundelse;Placeret af")
        .contains("\"" + account + "\";\"Køb af frø\";\"100,00\"")
        .contains("\"I alt\"");
    String rule = PostingScene.aRule();
    assertThat(sheet("/posting-rules/sheet"))
        .contains("Konto;Hører til;Første år;Sidste år;Begrundelse;Lært af;Ophævet af")
        .contains("Uden for puljerne");
    Persona.CONTROLLER
        .request()
        .get(API + "/posting-rules/" + rule)
        .then()
        .body("allocationId", nullValue())
        .body("lastYear", nullValue());
  }

  @Test
  void whatIsParkedIsFetchedAsASheetWithItsSums() {
    String account = anAccount();
    book(line("01-02-2032", account, "1.234,50"), line("01-02-2032", account, "10"));
    assertThat(sheet("/parked-accounts/sheet?year=2032"))
        .contains("Konto;År;Antal;Beløb;Forslag;Efter konto")
        .contains("\"" + account + "\";\"2032\";\"2\";\"1244,50\"")
        .contains("\"I alt\"");
  }

  @Test
  void aPartOfTheTextOrTheVoucherIsFound() {
    String account = anAccount();
    book(line("01-02-2031", account, "1"));
    String voucher = postings(account).getString("items[0].voucher");
    assertThat(read("/postings?q=" + voucher.substring(3).toUpperCase()).getInt("total"))
        .isEqualTo(1);
    assertThat(read("/postings?q=100%25&account=" + account).getInt("total")).isZero();
  }

  private String anApproved(String project) {
    Map<String, Object> proposal = proposal(aPool(10_000), 5_000);
    proposal.put("projectId", project);
    String id = propose(proposal).then().statusCode(201).extract().path("id");
    submit(id, "\"0\"").then().statusCode(200);
    decide(id, "APPROVED");
    return id;
  }

  private static JsonPath parked(String account) {
    JsonPath found = read("/parked-accounts?year=2031&pageSize=200");
    List<Map<String, Object>> items = found.getList("items");
    int at = items.stream().map(each -> each.get("account")).toList().indexOf(account);
    assertThat(at).as("parked on %s", account).isNotNegative();
    found.setRootPath("items[" + at + "]");
    return found;
  }

  private static String sheet(String path) {
    return Persona.CONTROLLER.request().get(API + path).then().statusCode(200).extract().asString();
  }

  private static void refused(Map<String, Object> wanted, String field) {
    place(wanted).then().statusCode(400).body("errors[0].field", startsWith(field));
  }
}
