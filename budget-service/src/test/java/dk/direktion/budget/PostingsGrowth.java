package dk.direktion.budget;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * Measures how importing postings grows, for {@code benchmarks/postings-growth.mjs}; the build does
 * not run it.
 */
@ServiceTest
class PostingsGrowth extends BudgetScene {

  private static final int FEW = 50_000;
  private static final int MANY = 200_000;
  private static final int ACCOUNTS = 400;

  private record Taken(long reading, long booking) {

    long all() {
      return reading + booking;
    }
  }

  @Test
  void aLongFileIsReadAndBooked() throws IOException, InterruptedException {
    aRuleForEveryTenthAccount();
    imported(1_000, 0);
    Taken few = imported(FEW, 1);
    Taken many = imported(MANY, 2);
    System.out.printf(
        Locale.ROOT,
        "growth: reading and booking %d and %d lines: %d ms (%d + %d), %d ms, %.1f times%n",
        MANY,
        FEW,
        many.all(),
        many.reading(),
        many.booking(),
        few.all(),
        (double) many.all() / few.all());
  }

  private void aRuleForEveryTenthAccount() {
    String allocation = anApproved();
    StringBuilder file = new StringBuilder(PostingScene.HEADING);
    for (int account = 0; account < ACCOUNTS; account += 10) {
      file.append(PostingScene.line("01-01-2031", account(account), "1"));
    }
    PostingScene.accept(PostingScene.read(file.toString()), false).then().statusCode(200);
    for (int account = 0; account < ACCOUNTS; account += 10) {
      PostingScene.place(PostingScene.remembered(account(account), 2031, allocation))
          .then()
          .statusCode(200);
    }
  }

  private static Taken imported(int lines, int run) throws IOException, InterruptedException {
    StringBuilder file = new StringBuilder(PostingScene.HEADING);
    for (int i = 0; i < lines; i++) {
      file.append("%02d-%02d-2031;%d-%d;".formatted(i % 28 + 1, i % 12 + 1, run, i))
          .append(account(i % ACCOUNTS))
          .append(";Køb af frø til institutionerne;")
          .append(i % 9_999)
          .append(",50\r\n");
    }
    byte[] content = file.toString().getBytes(StandardCharsets.UTF_8);
    long start = System.nanoTime();
    HttpResponse<String> read = send(content);
    long reading = System.nanoTime();
    assertThat(read.statusCode()).isEqualTo(201);
    JsonPath accepted =
        PostingScene.accept(
                JsonPath.from(read.body()).getString("summary.id"),
                read.headers().firstValue("ETag").orElseThrow(),
                false)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    long booking = System.nanoTime();
    assertThat(accepted.getInt("summary.booked")).isEqualTo(lines);
    assertThat(accepted.getInt("summary.placed")).isEqualTo(lines / 10);
    return new Taken(millis(reading - start), millis(booking - reading));
  }

  // The client of the other tests takes longer to send a long file than the service to read it.
  private static HttpResponse<String> send(byte[] content)
      throws IOException, InterruptedException {
    URI uri = URI.create("http://localhost:" + RestAssured.port + PostingScene.IMPORTS);
    HttpRequest request =
        HttpRequest.newBuilder(uri)
            .header("Authorization", "Bearer " + Persona.CONTROLLER.token())
            .header("Content-Type", "text/csv")
            .POST(HttpRequest.BodyPublishers.ofByteArray(content))
            .build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static long millis(long nanos) {
    return nanos / 1_000_000;
  }

  private static String account(int number) {
    return "90.%02d.%02d.1.000".formatted(number / 100, number % 100);
  }

  private String anApproved() {
    String id = aSubmittedAllocation(aPool(10_000), 5_000);
    decide(id, "APPROVED");
    return id;
  }
}
