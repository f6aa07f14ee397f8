package dk.direktion.meetings.mail;

import io.quarkus.mailer.Mail;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Writes letters as plain text, one or several in one mail. */
@ApplicationScoped
class LetterWriter {

  private static final String SETTINGS = "/beskeder";
  private static final String PARAGRAPH = "\n\n";

  private final MailTexts texts;
  private final String address;

  LetterWriter(MailTexts texts, @ConfigProperty(name = "direktion.public-url") String address) {
    this.texts = texts;
    this.address = address;
  }

  Mail write(List<Letter> letters, String email, MailLanguage language) {
    Mail mail =
        letters.size() == 1
            ? one(letters.get(0), email, language)
            : digest(letters, email, language);
    // Absence replies to a machine help nobody.
    return mail.addHeader("Auto-Submitted", "auto-generated");
  }

  private Mail one(Letter letter, String email, MailLanguage language) {
    return Mail.withText(
        email,
        texts.text(language, letter.template() + ".subject", letter.parameters()),
        paragraph(letter, language) + PARAGRAPH + footer(language));
  }

  private Mail digest(List<Letter> letters, String email, MailLanguage language) {
    StringBuilder body = new StringBuilder(texts.text(language, "digest.intro", Map.of()));
    for (Letter letter : letters) {
      body.append(PARAGRAPH)
          .append(texts.text(language, letter.template() + ".subject", letter.parameters()))
          .append('\n')
          .append(paragraph(letter, language));
    }
    Map<String, String> count = Map.of("count", Integer.toString(letters.size()));
    return Mail.withText(
        email, texts.text(language, "digest.subject", count), body + PARAGRAPH + footer(language));
  }

  private String paragraph(Letter letter, MailLanguage language) {
    StringBuilder choices = new StringBuilder();
    for (Letter.Choice choice : letter.choices()) {
      choices
          .append('\n')
          .append(texts.text(language, choice.text(), choice.parameters()))
          .append('\n')
          .append(address)
          .append(choice.path());
    }
    return texts.text(language, letter.template() + ".body", letter.parameters())
        + choices
        + '\n'
        + texts.text(language, "letter.more", Map.of())
        + ' '
        + address
        + letter.path();
  }

  private String footer(MailLanguage language) {
    return "--\n"
        + texts.text(language, "letter.footer", Map.of())
        + ' '
        + address
        + SETTINGS
        + '\n';
  }
}
