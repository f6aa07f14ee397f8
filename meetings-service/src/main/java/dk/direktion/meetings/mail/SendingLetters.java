package dk.direktion.meetings.mail;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.body.Person;
import io.quarkus.mailer.Mail;
import io.quarkus.mailer.Mailer;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Sends what was posted, each letter or digest in a transaction of its own.
 *
 * <p>After a crash between sending and noting it a letter comes twice, never not at all.
 */
@ApplicationScoped
public class SendingLetters {

  private static final Logger LOG = Logger.getLogger(SendingLetters.class);
  private static final LocalTime DIGEST_TIME = LocalTime.of(7, 0);

  private final SystemWork system;
  private final PostedLetters letters;
  private final MailPreferences preferences;
  private final People people;
  private final LetterWriter writer;
  private final Mailer mailer;
  private final Clock clock;

  SendingLetters(
      SystemWork system,
      PostedLetters letters,
      MailPreferences preferences,
      People people,
      LetterWriter writer,
      Mailer mailer,
      Clock clock) {
    this.system = system;
    this.letters = letters;
    this.preferences = preferences;
    this.people = people;
    this.writer = writer;
    this.mailer = mailer;
    this.clock = clock;
  }

  /** Sends all that may leave now. */
  @Scheduled(
      every = "${direktion.mail.every}",
      identity = "send-letters",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public void sendDue() {
    boolean more = true;
    while (more) {
      more = system.call(this::sendNext);
    }
  }

  private boolean sendNext() {
    List<PostedLetter> due = letters.due(clock.instant(), 1);
    if (due.isEmpty()) {
      return false;
    }
    PostedLetter letter = due.get(0);
    String username = letter.letter().to();
    Person person = people.findById(username);
    if (person == null || !person.isActive() || person.email() == null) {
      letter.giveUp("no-address", clock.instant());
      LOG.warnf("Letter %s is not sent: its recipient has no address", letter.id());
      return true;
    }
    MailPreference preference = preferences.of(username);
    // A digest gathers what others may not see: a letter with copies goes alone.
    if (preference.delivery() == Delivery.AT_ONCE || !letter.letter().copies().isEmpty()) {
      send(List.of(letter), person, preference.language());
    } else if (letter.isFresh()) {
      letter.keepUntil(nextDigest(clock.instant()));
    } else {
      send(
          letters.waitingFor(username).stream()
              .filter(waiting -> waiting.letter().copies().isEmpty())
              .toList(),
          person,
          preference.language());
    }
    return true;
  }

  private void send(List<PostedLetter> together, Person person, MailLanguage language) {
    Mail mail =
        writer.write(
            together.stream().map(PostedLetter::letter).toList(), person.email(), language);
    together.stream()
        .flatMap(letter -> letter.letter().copies().stream())
        .flatMap(copy -> addressOf(copy).stream())
        .forEach(mail::addCc);
    mail.addHeader("Message-ID", "<" + together.get(0).id() + "@direktionsportal>");
    Instant now = clock.instant();
    try {
      mailer.send(mail);
    } catch (RuntimeException refused) {
      // The mail server's words may quote the letter; the kind of failure is enough to act on.
      String why = refused.getClass().getSimpleName();
      LOG.warnf("Letter %s could not be sent for now: %s", together.get(0).id(), why);
      together.forEach(letter -> letter.failed(why, now));
      return;
    }
    together.forEach(letter -> letter.sent(now));
  }

  private Optional<String> addressOf(String username) {
    return people
        .findByIdOptional(username)
        .filter(Person::isActive)
        .flatMap(person -> Optional.ofNullable(person.email()));
  }

  /** Gives seven o'clock in Denmark, today or tomorrow. */
  static Instant nextDigest(Instant now) {
    ZonedDateTime local = now.atZone(Denmark.ZONE);
    ZonedDateTime morning = local.with(DIGEST_TIME);
    return (morning.isAfter(local) ? morning : morning.plusDays(1)).toInstant();
  }
}
