package dk.direktion.meetings.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.meetings.House;
import dk.direktion.testing.ServiceTest;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ServiceTest
class NoticesOfThePortfolioTest {

  @Inject House house;
  @Inject SystemWork system;
  @Inject SendingLetters sending;
  @Inject ChoosingMail choosing;
  @Inject MockMailbox sent;

  private String manager;
  private String centreManager;

  @BeforeEach
  void knowThem() {
    manager = "leder-" + UUID.randomUUID();
    centreManager = "chef-" + UUID.randomUUID();
    known(manager, true);
    known(centreManager, true);
    sending.sendDue();
    sent.clear();
  }

  @AfterEach
  void forget() {
    sent.clear();
  }

  @Test
  void aNoticeIsWrittenToItsRecipientWithTheCentreManagerInCopy() {
    request("status-asked", List.of(manager), List.of(centreManager));
    sending.sendDue();
    Mail mail = only(manager);
    assertThat(mail.getSubject())
        .isEqualTo("Status på Ny skole skal afgives senest 24. november 2026");
    assertThat(mail.getText()).contains("statusrunden november 2026", "/portefoelje/1/status");
    assertThat(mail.getCc()).containsExactly(address(centreManager));
  }

  @Test
  void aCopyIsNotSentToWhoHasLeft() {
    known(centreManager, false);
    request("status-asked", List.of(manager), List.of(centreManager, "unknown"));
    sending.sendDue();
    assertThat(only(manager).getCc()).isEmpty();
  }

  @Test
  void whoWantsOneLetterADayGetsALetterWithCopiesAtOnceAndAlone() {
    system.runAs(
        manager,
        Set.of("employee"),
        () -> choosing.choose(new ChooseMail(Delivery.DAILY, MailLanguage.EN), "\"0\""));
    request("status-late", List.of(manager), List.of());
    request("status-asked", List.of(manager), List.of(centreManager));
    sending.sendDue();
    assertThat(only(manager).getSubject())
        .isEqualTo("The status of Ny skole is due 24 November 2026");
  }

  @Test
  void eachRecipientGetsALetterOfTheirOwn() {
    request("status-late", List.of(manager, centreManager), List.of());
    sending.sendDue();
    assertThat(only(manager).getTo()).containsExactly(address(manager));
    assertThat(only(centreManager).getTo()).containsExactly(address(centreManager));
  }

  @Test
  void aCentreIsToldOfAnActivityThatMovedWithTheOldDayAndTheNew() {
    request(
        "activity-moved",
        List.of(centreManager),
        List.of(manager),
        Map.of(
            "activity",
            "Interview",
            "project",
            "Ny skole",
            "unit",
            "BYC",
            "start",
            "2026-12-28",
            "end",
            "2027-01-15",
            "before",
            "2026-11-30"));
    sending.sendDue();
    Mail mail = only(centreManager);
    assertThat(mail.getSubject())
        .isEqualTo("Interview er flyttet fra 30. november 2026 til 28. december 2026");
    assertThat(mail.getText()).contains("Ny skole", "BYC", "slutter 15. januar 2027");
  }

  @Test
  void aCentreIsToldOfAnActivityThatDrawsOnItNoMore() {
    request(
        "activity-withdrawn",
        List.of(centreManager),
        List.of(manager),
        Map.of(
            "activity", "Interview", "project", "Ny skole", "unit", "BYC", "start", "2026-12-28"));
    sending.sendDue();
    Mail mail = only(centreManager);
    assertThat(mail.getSubject()).isEqualTo("Aktiviteten Interview trækker ikke længere på BYC");
    assertThat(mail.getText()).contains("Ny skole", "fra 28. december 2026");
  }

  @Test
  void aNoticeWithoutATextIsNotSwallowed() {
    assertThatThrownBy(() -> request("no-such-text", List.of(manager), List.of()))
        .hasStackTraceContaining("portfolio-no-such-text");
  }

  private void request(String template, List<String> recipients, List<String> copies) {
    request(
        template,
        recipients,
        copies,
        Map.of("project", "Ny skole", "round", "november 2026", "deadline", "2026-11-24"));
  }

  private void request(
      String template, List<String> recipients, List<String> copies, Map<String, String> values) {
    house.deliver(
        "portfolio",
        "notice.requested",
        template,
        Map.of(
            "recipients",
            recipients,
            "copies",
            copies,
            "template",
            template,
            "values",
            values,
            "path",
            "/portefoelje/1/status"));
  }

  private Mail only(String username) {
    List<Mail> mails = sent.getMailsSentTo(address(username));
    assertThat(mails.stream().filter(mail -> mail.getTo().contains(address(username)))).hasSize(1);
    return mails.get(0);
  }

  private void known(String username, boolean active) {
    house.deliver(
        "access",
        "person.changed",
        username,
        Map.of(
            "username", username, "name", "Prøve", "email", address(username), "active", active));
  }

  private static String address(String username) {
    return username + "@direktion.example";
  }
}
