package dk.direktion.meetings.mail;

import dk.direktion.common.web.UuidV7;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Set;

/** Takes letters in with the change that causes them; they leave after it is committed. */
@ApplicationScoped
public class Mailbox {

  private final PostedLetters letters;
  private final MailTexts texts;
  private final Clock clock;

  Mailbox(PostedLetters letters, MailTexts texts, Clock clock) {
    this.letters = letters;
    this.texts = texts;
    this.clock = clock;
  }

  /**
   * Posts a letter in the caller's transaction.
   *
   * @throws IllegalArgumentException when the text is unknown or lacks what it needs, which is a
   *     programmer's mistake
   */
  @Transactional(Transactional.TxType.MANDATORY)
  public void post(Letter letter) {
    Set<String> missing = texts.placeholdersOf(letter.template());
    missing.removeAll(letter.parameters().keySet());
    if (!missing.isEmpty()) {
      throw new IllegalArgumentException(letter.template() + " lacks " + missing);
    }
    for (Letter.Choice choice : letter.choices()) {
      Set<String> lacking = texts.placeholdersIn(choice.text());
      lacking.removeAll(choice.parameters().keySet());
      if (!lacking.isEmpty()) {
        throw new IllegalArgumentException(choice.text() + " lacks " + lacking);
      }
    }
    letters.persist(new PostedLetter(UuidV7.next(clock), letter, clock.instant()));
  }
}
