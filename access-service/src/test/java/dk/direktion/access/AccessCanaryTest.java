package dk.direktion.access;

import static dk.direktion.testing.Persona.CENTERCHEF_BYC;
import static dk.direktion.testing.Persona.DIREKTOER;
import static dk.direktion.testing.Persona.IT_ADMIN;
import static dk.direktion.testing.Persona.REVISOR;
import static io.restassured.http.ContentType.JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.access.application.AnApplication;
import dk.direktion.access.directory.Newcomers;
import dk.direktion.access.directory.Newcomers.Newcomer;
import dk.direktion.access.review.AReview;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.testing.CanaryTest;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The word is in every reason somebody gave for an application, a decision or a revocation. */
@ServiceTest
class AccessCanaryTest extends CanaryTest {

  @Inject EventFollower follower;
  @Inject Newcomers newcomers;
  @Inject ObjectMapper json;
  @Inject AReview rounds;
  @Inject MovableClock clock;
  private String review;
  private String line;
  private Newcomer applicant;
  private AnApplication application;

  @Override
  protected void plant(String word) {
    applicant = newcomers.inHrc();
    Map<String, Object> body = AnApplication.body();
    body.put("workNeed", "Jeg behandler sagen om " + word + " hver uge.");
    body.put("whyWebsiteInsufficient", "Hjemmesiden nævner ikke " + word + ", som jeg skal bruge.");
    String grant = AnApplication.by(applicant::request, body).granted();
    DIREKTOER
        .request()
        .contentType(JSON)
        .body(Map.of("reason", "Sagen om " + word + " er slut"))
        .post("/api/access/v1/grants/" + grant + "/revocation")
        .then()
        .statusCode(200);
    String reviewed = AnApplication.by(applicant::request, body).granted();
    review = rounds.opened();
    line = rounds.line(review, reviewed);
    rounds.ended(DIREKTOER::request, review, line, "Sagen om " + word + " er slut").statusCode(200);
    clock.reset();
    application = AnApplication.by(applicant::request, body);
    application.returnedBy(CENTERCHEF_BYC::request, "Hvorfor " + word + "?").statusCode(200);
    AnApplication.by(applicant::request, body)
        .refusedBy(CENTERCHEF_BYC::request, "Ikke " + word)
        .statusCode(200);
    follower.deliver(
        new ReceivedEvent(
            UUID.randomUUID(),
            "meetings",
            "closed-item.read",
            word,
            1,
            Instant.EPOCH,
            json.valueToTree(
                Map.of("itemId", word, "meetingId", word, "bodyCode", "DIR", "person", word))));
  }

  @Override
  protected Set<Persona> readers() {
    return Set.of(CENTERCHEF_BYC, DIREKTOER, IT_ADMIN, REVISOR);
  }

  // The rights of everybody are worked out of the grants; they also hold why one was revoked.
  @Override
  protected Set<String> placesWithoutRowSecurity() {
    return Set.of("table reading_grant", "entity Grant");
  }

  @Override
  protected String pathParam(String operation, String name) {
    if (operation.contains("/reviews/")) {
      return name.equals("lineId") ? line : review;
    }
    return switch (name) {
      case "username" -> applicant.username();
      case "code" -> "HRC";
      default -> application.id();
    };
  }
}
