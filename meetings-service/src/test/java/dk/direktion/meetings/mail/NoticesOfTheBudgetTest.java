package dk.direktion.meetings.mail;

import static org.assertj.core.api.Assertions.assertThat;

import dk.direktion.meetings.House;
import dk.direktion.testing.ServiceTest;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.MockMailbox;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ServiceTest
class NoticesOfTheBudgetTest {

  @Inject House house;
  @Inject SendingLetters sending;
  @Inject MockMailbox sent;

  @Test
  void anOwnerIsToldThatABenefitMustBeIn() {
    Mail mail = written("follow-up-soon");
    assertThat(mail.getSubject())
        .isEqualTo("Selvbetjening skal være med i budgetopfølgning 2 senest 31. august 2016");
    assertThat(mail.getText()).contains("for 2016", "/gevinster/1");
  }

  @ParameterizedTest
  @CsvSource({"follow-up-late", "benefit-owned", "benefit-to-measure"})
  void everyLetterOfTheBudgetHasAText(String template) {
    Mail mail = written(template);
    assertThat(mail.getSubject() + mail.getText()).contains("Selvbetjening").doesNotContain("{");
  }

  @Test
  void theLetterOfAClosedDraftDoesNotNameIt() {
    Mail mail = written("benefit-owned-closed");
    assertThat(mail.getSubject()).isEqualTo("Du er gevinstejer af en lukket business case");
    assertThat(mail.getText()).contains("/gevinster/1").doesNotContain("Selvbetjening", "{");
  }

  private Mail written(String template) {
    String owner = "ejer-" + UUID.randomUUID();
    String address = owner + "@direktion.example";
    house.deliver(
        "access",
        "person.changed",
        owner,
        Map.of("username", owner, "name", "Prøve", "email", address, "active", true));
    house.deliver(
        "budget",
        "notice.requested",
        template,
        Map.of(
            "recipients",
            List.of(owner),
            "copies",
            List.of(),
            "template",
            template,
            "values",
            Map.of(
                "benefit", "Selvbetjening",
                "number", "2",
                "year", "2016",
                "deadline", "2016-08-31",
                "day", "2016-08-31",
                "by", "Peter Østergaard"),
            "path",
            "/gevinster/1"));
    sending.sendDue();
    List<Mail> mails = sent.getMailsSentTo(address);
    assertThat(mails).hasSize(1);
    return mails.get(0);
  }
}
