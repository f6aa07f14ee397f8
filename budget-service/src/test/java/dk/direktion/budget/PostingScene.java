package dk.direktion.budget;

import dk.direktion.testing.Persona;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** What the tests of postings do over and over: read files, accept them, and place what is in. */
final class PostingScene {

  static final String HEADING = "Bogføringsdato;Bilag;Konto;Tekst;Beløb\r\n";

  static final String IMPORTS = BudgetScene.API + "/posting-imports";

  // Each test has accounts of its own, since a rule of one would place the postings of another.
  private static final AtomicInteger ACCOUNT = new AtomicInteger();

  private PostingScene() {}

  /** Returns an account nobody has used, with its last part free to choose. */
  static String anAccountWithout(String lastPart) {
    int number = ACCOUNT.incrementAndGet();
    return "%02d.%02d.%02d.1.%s"
        .formatted(10 + number / 10_000 % 90, number / 100 % 100, number % 100, lastPart);
  }

  static String anAccount() {
    return anAccountWithout("001");
  }

  static String line(String day, String account, String amount) {
    return day + ";" + UUID.randomUUID() + ";" + account + ";Køb af frø;" + amount + "\r\n";
  }

  static String aFile() {
    return HEADING + line("31-12-2015", anAccount(), "1.234,56");
  }

  static Response send(byte[] file) {
    return Persona.CONTROLLER
        .request()
        .contentType("text/csv")
        .queryParam("fileName", "januar.csv")
        .body(file)
        .post(IMPORTS);
  }

  static Response send(String file) {
    return send(file.getBytes(StandardCharsets.UTF_8));
  }

  static Response read(String file) {
    Response read = send(file);
    read.then().statusCode(201);
    return read;
  }

  static Response accept(Response read, boolean leaveOutWrong) {
    return accept(read.path("summary.id"), read.header("ETag"), leaveOutWrong);
  }

  static Response accept(String id, String etag, boolean leaveOutWrong) {
    return Persona.CONTROLLER
        .request()
        .contentType(ContentType.JSON)
        .header("If-Match", etag)
        .body(Map.of("leaveOutWrong", leaveOutWrong))
        .post(IMPORTS + "/" + id + "/acceptance");
  }

  static Response discard(Response read) {
    return Persona.CONTROLLER
        .request()
        .header("If-Match", read.header("ETag"))
        .post(IMPORTS + "/" + read.path("summary.id") + "/discarding");
  }

  /** Books lines, and answers what became of them. */
  static JsonPath book(String... lines) {
    return accept(read(HEADING + String.join("", lines)), false)
        .then()
        .statusCode(200)
        .extract()
        .jsonPath();
  }

  static JsonPath postings(String account) {
    return BudgetScene.read("/postings?account=" + account);
  }

  static String aPosting() {
    String account = anAccount();
    book(line("31-12-2031", account, "100"));
    return postings(account).getString("items[0].id");
  }

  static String aPlacedPosting(String allocation) {
    String posting = aPosting();
    place(onAllocation(List.of(posting), allocation)).then().statusCode(200);
    return posting;
  }

  static String aRule() {
    Map<String, Object> wanted = outside(List.of(aPosting()));
    wanted.put("remember", true);
    return place(wanted).then().statusCode(200).extract().path("rule.id");
  }

  static Map<String, Object> outside(List<String> postings) {
    Map<String, Object> wanted = new HashMap<>();
    wanted.put("postingIds", postings);
    wanted.put("place", "OUTSIDE");
    wanted.put("reason", "Hører til driften");
    return wanted;
  }

  static Map<String, Object> onAllocation(List<String> postings, String allocation) {
    Map<String, Object> wanted = outside(postings);
    wanted.put("place", "ALLOCATION");
    wanted.put("allocationId", allocation);
    return wanted;
  }

  /** Says what all that is parked on an account in a year is for, to be remembered. */
  static Map<String, Object> remembered(String account, int year, String allocation) {
    Map<String, Object> wanted = onAllocation(null, allocation);
    wanted.put("account", account);
    wanted.put("year", year);
    wanted.put("remember", true);
    return wanted;
  }

  static Response place(Map<String, Object> wanted) {
    return BudgetScene.post("/postings/assignments", wanted);
  }
}
