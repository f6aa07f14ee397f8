package dk.direktion.access.review;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static io.restassured.http.ContentType.JSON;

import dk.direktion.common.web.Denmark;
import dk.direktion.testing.MovableClock;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Supplier;

/** Opens the one round there can be, and walks it to where a test wants it. */
@ApplicationScoped
public class AReview {

  public static final String REVIEWS = "/api/access/v1/reviews";

  /** How many days after its opening a round's deadline is. */
  static final int DAYS = 14;

  private final MovableClock clock;
  private final ClosingReviews closing;

  AReview(MovableClock clock, ClosingReviews closing) {
    this.clock = clock;
    this.closing = closing;
  }

  /** Opens a round of all grants there are, after the last; the clock stands still from then on. */
  public String opened() {
    Instant now = clock.instant();
    clock.stopAt(now.plus(Duration.ofDays(3L * DAYS)));
    closing.close();
    clock.stopAt(now);
    return opening(today().plusDays(DAYS)).statusCode(201).extract().path("id");
  }

  ValidatableResponse opening(LocalDate deadline) {
    return CENTERCHEF_BYC
        .request()
        .contentType(JSON)
        .body(Map.of("deadline", deadline.toString()))
        .post(REVIEWS)
        .then();
  }

  /** Lets the days pass; the deadline is still to come or over. */
  void pass(int days) {
    clock.stopAt(clock.instant().plus(Duration.ofDays(days)));
  }

  /** Closes the round on the day after its deadline. */
  public void closed() {
    pass(DAYS + 1);
    closing.close();
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }

  /** Returns the id of the line a grant has in a round, as the centre manager of BYC finds it. */
  public String line(String review, String grant) {
    return lines(CENTERCHEF_BYC::request, review)
        .extract()
        .path("items.find { it.grantId == '" + grant + "' }?.id");
  }

  ValidatableResponse lines(Supplier<RequestSpecification> reader, String review) {
    return reader
        .get()
        .queryParam("pageSize", 200)
        .get(REVIEWS + "/" + review + "/lines")
        .then()
        .statusCode(200);
  }

  ValidatableResponse confirmed(
      Supplier<RequestSpecification> approver, String review, String line) {
    return approver.get().post(REVIEWS + "/" + review + "/lines/" + line + "/confirmation").then();
  }

  public ValidatableResponse ended(
      Supplier<RequestSpecification> approver, String review, String line, String reason) {
    return approver
        .get()
        .contentType(JSON)
        .body(Map.of("reason", reason))
        .post(REVIEWS + "/" + review + "/lines/" + line + "/ending")
        .then();
  }
}
