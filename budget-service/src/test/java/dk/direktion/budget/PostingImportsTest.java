package dk.direktion.budget;

import static dk.direktion.budget.PostingScene.HEADING;
import static dk.direktion.budget.PostingScene.accept;
import static dk.direktion.budget.PostingScene.anAccount;
import static dk.direktion.budget.PostingScene.discard;
import static dk.direktion.budget.PostingScene.line;
import static dk.direktion.budget.PostingScene.read;
import static dk.direktion.budget.PostingScene.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@ServiceTest
class PostingImportsTest {

  private static final Charset OLD = Charset.forName("windows-1252");

  @Test
  void aFileIsLookedAtBeforeItCountsAndThenBooked() {
    String account = anAccount();
    Response read =
        read(
            HEADING
                + line("05-01-2015", account, "1.234,56")
                + line("2015-01-31", account, "-34,5"));
    read.then()
        .body("summary.fileName", equalTo("januar.csv"))
        .body("summary.rows", equalTo(2))
        .body("summary.total", equalTo(1200.06f))
        .body("summary.firstDay", equalTo("2015-01-05"))
        .body("summary.lastDay", equalTo("2015-01-31"))
        .body("summary.booked", nullValue())
        .body("summary.actions", contains("accept", "discard"))
        .body("sample[0].account", equalTo(account))
        .body("sample[0].text", equalTo("Køb af frø"))
        .body("matching", equalTo(0));
    assertThat(PostingScene.postings(account).getInt("total")).isZero();
    accept(read, false)
        .then()
        .statusCode(200)
        .body("summary.state", equalTo("ACCEPTED"))
        .body("summary.booked", equalTo(2))
        .body("summary.placed", equalTo(0))
        .body("summary.settledBy", equalTo("Peter Østergaard"))
        .body("matching", nullValue());
    assertThat(PostingScene.postings(account).getList("items.amount", Double.class))
        .containsExactly(-34.5, 1234.56);
    assertThat(PostingScene.postings(account).getList("items.place")).containsOnly("PARKED");
    Persona.CONTROLLER
        .request()
        .get(BudgetScene.API + "/posting-imports")
        .then()
        .body("items.id", hasItem(read.<String>path("summary.id")));
  }

  @Test
  void equalLinesOfOneFileAreTwoPostingsAndComingAgainTheyAreKnown() {
    String twice = line("31-12-2015", anAccount(), "-1.234,56").repeat(2);
    Response read = read(HEADING + twice);
    read.then().body("summary.rows", equalTo(2)).body("summary.known", equalTo(0));
    accept(read, false).then().statusCode(200).body("summary.booked", equalTo(2));
    Response again = read(HEADING + twice + line("31-12-2015", anAccount(), "5"));
    again.then().body("summary.rows", equalTo(3)).body("summary.known", equalTo(2));
    accept(again, false).then().statusCode(200).body("summary.booked", equalTo(1));
    send(HEADING + twice).then().statusCode(409).body("type", containsString("posting-file-known"));
    discard(read).then().statusCode(412);
  }

  @Test
  void whatIsWrongIsToldLineByLineAndLeftOutOnlyByThoseWhoSaySo() {
    String account = anAccount();
    Response read =
        read(
            HEADING
                + line("31-12-2015", account, "1.23,4")
                + "31-02-2015;2;06.45.51.3.002;x;1,00\r\n"
                + "31.01.2015;3;0645;x;1,00-\r\n"
                + "31-12-1815;;0645513002;x;100-\r\n"
                + line("31-12-2015", account, "100-"));
    read.then().body("summary.rows", equalTo(1)).body("summary.wrong", equalTo(4));
    assertThat(read.jsonPath().getList("errors.line")).containsExactly(2, 3, 4, 5, 5);
    assertThat(read.jsonPath().getList("errors.field"))
        .containsExactly("Beløb", "Bogføringsdato", "Konto", "Bogføringsdato", "Bilag");
    assertThat(read.<String>path("errors[0].message")).isEqualTo("Skriv beløbet som 1.234,56");
    assertThat(read.<String>path("errors[2].message")).endsWith("00.00.00.0.000");
    accept(read, false).then().statusCode(400).body("errors[0].field", equalTo("leaveOutWrong"));
    accept(read, true).then().statusCode(200).body("summary.booked", equalTo(1));
    assertThat(PostingScene.postings(account).getDouble("items[0].amount")).isEqualTo(-100);
  }

  @Test
  void oldAndNewEncodingsAreReadAndOthersRefused() {
    Response old = send(PostingScene.aFile().getBytes(OLD));
    old.then()
        .statusCode(201)
        .body("summary.encoding", equalTo("windows-1252"))
        .body("sample[0].text", equalTo("Køb af frø"));
    read("\uFEFF" + PostingScene.aFile()).then().body("summary.encoding", equalTo("UTF-8"));
    refused(PostingScene.aFile().getBytes(StandardCharsets.UTF_16), 400, "posting-file-encoding");
    byte[] twice =
        new String(PostingScene.aFile().getBytes(StandardCharsets.UTF_8), OLD)
            .getBytes(StandardCharsets.UTF_8);
    refused(twice, 400, "posting-file-encoding");
    refused(new byte[] {'P', 'K', 3, 4, 0, 0, 1}, 400, "posting-file-encoding");
  }

  @Test
  void aFileWithoutLinesOrColumnsIsRefusedAndItsColumnsNamed() {
    refused(HEADING.getBytes(StandardCharsets.UTF_8), 400, "posting-file-empty");
    refused(new byte[0], 400, "posting-file-empty");
    send("Bilag;Konto\r\n1;2\r\n")
        .then()
        .statusCode(400)
        .body("detail", containsString("Bogføringsdato, Tekst, Beløb"));
  }

  @Test
  void aCellInQuotesMayHoldASemicolonAndALineBreak() {
    String account = anAccount();
    Response read =
        read(
            HEADING
                + "31-12-2015;1-"
                + account
                + ";"
                + account
                + ";\"Frø; og\njord\";\"1,00\"\r\n");
    read.then().body("sample[0].text", equalTo("Frø; og\njord"));
    accept(read, false).then().statusCode(200).body("summary.booked", equalTo(1));
  }

  @Test
  void aDiscardedFileBooksNothingAndMayComeAgain() {
    String file = PostingScene.aFile();
    Response read = read(file);
    Response discarded = discard(read);
    discarded.then().statusCode(200).body("summary.state", equalTo("DISCARDED"));
    accept(discarded, false).then().statusCode(409);
    read(file).then().body("summary.known", equalTo(0));
  }

  @Test
  void theSameFileAcceptedByManyAtOnceIsBookedOnce() throws Exception {
    String account = anAccount();
    String file = HEADING + line("31-12-2015", account, "7");
    List<Callable<Integer>> tries =
        List.of(read(file), read(file), read(file), read(file)).stream()
            .<Callable<Integer>>map(read -> () -> accept(read, false).statusCode())
            .toList();
    ExecutorService threads = Executors.newFixedThreadPool(tries.size());
    try {
      List<Integer> answers =
          threads.invokeAll(tries).stream().map(PostingImportsTest::answer).sorted().toList();
      assertThat(answers).containsExactly(200, 409, 409, 409);
    } finally {
      threads.shutdown();
    }
    assertThat(PostingScene.postings(account).getInt("total")).isEqualTo(1);
  }

  private static int answer(Future<Integer> given) {
    try {
      return given.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static void refused(byte[] file, int status, String type) {
    Map<String, Object> problem =
        send(file).then().statusCode(status).extract().jsonPath().getMap("$");
    assertThat(problem.get("type").toString()).endsWith(type);
  }
}
