package dk.direktion.meetings.mail;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.is;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.meetings.House;
import dk.direktion.testing.MovableClock;
import dk.direktion.testing.Persona;
import dk.direktion.testing.ServiceTest;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class LettersTest {

  private static final String PREFERENCE = "/api/meetings/v1/mail-preference";

  @Inject House house;
  @Inject SystemWork system;
  @Inject Mailbox mailbox;
  @Inject SendingLetters sending;
  @Inject ChoosingMail choosing;
  @Inject MockMailbox sent;
  @Inject MovableClock clock;

  private String username;
  private String email;

  @BeforeEach
  void beginWithNothingToSend() {
    username = "prøve-" + UUID.randomUUID();
    email = UUID.randomUUID() + "@direktion.example";
    known(username, email, true);
    sending.sendDue();
    sent.clear();
  }

  @AfterEach
  void goOn() {
    clock.reset();
    sent.clear();
  }

  @Test
  void aLetterIsSentInPlainDanishWithALink() {
    post(published().with("date", LocalDate.of(2026, 11, 24)));
    sending.sendDue();
    Mail mail = only();
    assertThat(mail.getSubject())
        .isEqualTo("Dagsordenen til Direktionen den 24. november 2026 er udsendt");
    assertThat(mail.getText()).contains("/moeder/1", "klar til læsning", "/beskeder");
    assertThat(mail.getHtml()).isNull();
    assertThat(mail.getHeaders()).containsKeys("Auto-Submitted", "Message-ID");
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email)).hasSize(1);
  }

  @Test
  void anApproverIsWrittenToAboutAReviewOfAccess() {
    house.deliver(
        "access",
        "review.awaited",
        "review-1",
        Map.of("reviewId", "review-1", "approver", username, "lines", 3, "deadline", "2026-11-24"));
    sending.sendDue();
    Mail mail = only();
    assertThat(mail.getSubject()).contains("senest 24. november 2026");
    assertThat(mail.getText()).contains("venter på dig: 3", "/adgange/gennemgange/review-1");
  }

  @Test
  void aLetterAboutAReviewHasTwoLinksForEachAccess() {
    Map<String, Object> line =
        Map.of(
            "lineId",
            "line-1",
            "personName",
            "Line $1",
            "system",
            "PRODUCTION",
            "bodyGroup",
            "BOARD",
            "scope",
            "OPEN");
    house.deliver(
        "access",
        "review.awaited",
        "review-2",
        Map.of(
            "reviewId",
            "review-2",
            "approver",
            username,
            "lines",
            1,
            "deadline",
            "2026-11-24",
            "first",
            List.of(line)));
    sending.sendDue();
    assertThat(only().getText())
        .containsSubsequence(
            "Bekræft adgangen for Line $1 til Direktionen (produktionsmodulet), åbne punkter:",
            "/adgange/gennemgange/review-2?adgang=line-1&handling=bekraeft\n",
            "Afslut adgangen for Line $1 til Direktionen (produktionsmodulet), åbne punkter:",
            "/adgange/gennemgange/review-2?adgang=line-1&handling=afslut\n");
  }

  @Test
  void anApproverIsWrittenToAboutAnApplicationWithALinkForEachChoice() {
    house.deliver("access", "application.awaited", "a-1", application("approver", username));
    sending.sendDue();
    Mail mail = only();
    assertThat(mail.getSubject()).isEqualTo("En ansøgning om adgang venter på dig");
    assertThat(mail.getText())
        .containsSubsequence(
            "Line Agerbo søger om adgang til Direktionen (læseadgang): åbne og lukkede punkter.",
            "Godkend:\n",
            "/adgange/ansoegninger/a-1?handling=godkend\n",
            "Afslå:\n",
            "/adgange/ansoegninger/a-1?handling=afslaa\n",
            "Send retur:\n",
            "/adgange/ansoegninger/a-1?handling=retur\n",
            "/adgange/ansoegninger/a-1\n");
  }

  @Test
  void anApproverReadsItInEnglishWhereThatIsWished() {
    system.runAs(
        username,
        Set.of("employee"),
        () -> choosing.choose(new ChooseMail(Delivery.AT_ONCE, MailLanguage.EN), "\"0\""));
    house.deliver("access", "application.awaited", "a-1", application("approver", username));
    sending.sendDue();
    assertThat(only().getText())
        .contains("Line Agerbo applies for access to", "open and closed items", "Send back:");
  }

  @Test
  void anApplicantIsWrittenToWhateverBecameOfTheApplication() {
    for (String outcome : List.of("APPROVED", "REFUSED", "RETURNED")) {
      Map<String, Object> data = application("applicant", username);
      data.put("outcome", outcome);
      house.deliver("access", "application.decided", "a-1", data);
    }
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email))
        .extracting(Mail::getSubject)
        .containsExactlyInAnyOrder(
            "Din ansøgning om adgang er godkendt",
            "Din ansøgning om adgang er afslået",
            "Din ansøgning om adgang er sendt retur til dig");
    assertThat(sent.getMailsSentTo(email))
        .filteredOn(mail -> mail.getText().contains("/adgange/ansoegninger/a-1?handling=ret\n"))
        .extracting(Mail::getSubject)
        .containsExactly("Din ansøgning om adgang er sendt retur til dig");
  }

  private static Map<String, Object> application(String role, String username) {
    return new HashMap<>(
        Map.of(
            "applicationId",
            "a-1",
            role,
            username,
            "applicantName",
            "Line Agerbo",
            "system",
            "READER",
            "bodyGroup",
            "BOARD",
            "scope",
            "OPEN_AND_CLOSED"));
  }

  @Test
  void aLetterOfAChangeThatWasRolledBackIsNotSent() {
    assertThatThrownBy(
            () ->
                system.run(
                    () -> {
                      mailbox.post(published());
                      throw new IllegalStateException("rolled back");
                    }))
        .hasStackTraceContaining("rolled back");
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email)).isEmpty();
  }

  @Test
  void aLetterThatLacksWhatItsTextNeedsIsRefusedWhenItIsPosted() {
    assertThatThrownBy(
            () ->
                post(
                    published()
                        .with("date", LocalDate.of(2026, 11, 24))
                        .offering(new Letter.Choice("choice.end", Map.of(), "/adgange"))))
        .hasStackTraceContaining("choice.end lacks [group, person, scope, system]");
    assertThatThrownBy(() -> post(Letter.to(username, "agenda-published", "/moeder/1")))
        .hasStackTraceContaining("agenda-published lacks [body, date]");
    assertThatThrownBy(() -> post(Letter.to(username, "no-such-letter", "/moeder/1")))
        .hasStackTraceContaining("no-such-letter");
  }

  @Test
  void whoHasLeftGetsNoLetters() {
    known(username, email, false);
    post(published());
    sending.sendDue();
    known(username, email, true);
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email)).isEmpty();
  }

  @Test
  void aDaysLettersComeTogetherTheNextMorningWhereThatIsWished() {
    clock.stopAt(Instant.parse("2026-11-24T08:00:00Z"));
    system.runAs(username, Set.of("employee"), () -> preferDaily());
    post(published());
    clock.advance(Duration.ofMinutes(1));
    post(
        Letter.to(username, "meeting-moved", "/moeder/2")
            .with("body", "Chefforum")
            .with("from", LocalDateTime.of(2026, 12, 1, 9, 0))
            .with("to", LocalDateTime.of(2026, 12, 8, 9, 30))
            .with("reason", "Sygdom"));
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email)).isEmpty();
    clock.advance(Duration.ofHours(21).plusMinutes(58));
    sending.sendDue();
    assertThat(sent.getMailsSentTo(email)).isEmpty();
    clock.advance(Duration.ofMinutes(1));
    sending.sendDue();
    Mail digest = only();
    assertThat(digest.getSubject()).isEqualTo("Today's messages from Direktionsportal (2)");
    assertThat(digest.getText())
        .containsSubsequence("published", "/moeder/1", "8 December 2026 at 09:30", "/moeder/2");
  }

  @Test
  void theMorningAfterTheClocksChangeIsStillSevenInDenmark() {
    assertThat(SendingLetters.nextDigest(Instant.parse("2026-10-24T12:00:00Z")))
        .isEqualTo("2026-10-25T06:00:00Z");
    assertThat(SendingLetters.nextDigest(Instant.parse("2026-07-01T04:59:59Z")))
        .isEqualTo("2026-07-01T05:00:00Z");
    assertThat(SendingLetters.nextDigest(Instant.parse("2026-07-01T05:00:00Z")))
        .isEqualTo("2026-07-02T05:00:00Z");
  }

  @Test
  void everyoneChoosesForThemselvesAtTheVersionTheyRead() {
    Persona.MEDARBEJDER
        .request()
        .get(PREFERENCE)
        .then()
        .statusCode(200)
        .body("delivery", is("AT_ONCE"));
    String tag = Persona.REVISOR.request().get(PREFERENCE).header("ETag");
    choose("{\"delivery\": \"DAILY\", \"language\": \"EN\"}", tag, 200);
    choose("{\"delivery\": \"AT_ONCE\", \"language\": \"DA\"}", tag, 412);
    choose("{\"delivery\": \"HOURLY\", \"language\": \"DA\"}", tag, 400);
    Persona.REVISOR
        .request()
        .get(PREFERENCE)
        .then()
        .body("delivery", is("DAILY"), "language", is("EN"));
  }

  private static void choose(String body, String tag, int status) {
    Persona.REVISOR
        .request()
        .contentType(JSON)
        .header("If-Match", tag)
        .body(body)
        .put(PREFERENCE)
        .then()
        .statusCode(status);
  }

  private void preferDaily() {
    choosing.choose(new ChooseMail(Delivery.DAILY, MailLanguage.EN), "\"0\"");
  }

  private Letter published() {
    return Letter.to(username, "agenda-published", "/moeder/1")
        .with("body", "Direktionen")
        .with("date", LocalDate.of(2026, 11, 24));
  }

  private void post(Letter letter) {
    system.run(() -> mailbox.post(letter));
  }

  private Mail only() {
    List<Mail> mails = sent.getMailsSentTo(email);
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }

  private void known(String person, String address, boolean active) {
    house.deliver(
        "access",
        "person.changed",
        person,
        Map.of("username", person, "name", "Prøve", "email", address, "active", active));
  }
}
