package dk.direktion.meetings.preparation;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.Bodies;
import dk.direktion.meetings.body.Body;
import dk.direktion.meetings.body.BodyKind;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.mail.Mailbox;
import dk.direktion.meetings.minutesimport.RefusedFile;
import dk.direktion.meetings.minutesimport.UploadedFile;
import dk.direktion.meetings.minutesimport.reader.DocumentText;
import dk.direktion.meetings.minutesimport.reader.UnreadableMinutes;
import dk.direktion.meetings.reading.Permissions;
import dk.direktion.meetings.reading.ReadingRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** The secretariat's part: reads the external agenda, asks authors, approves or returns notes. */
@ApplicationScoped
@Transactional
public class MakingPreparations {

  private final Permissions permissions;
  private final ReadingRights rights;
  private final Bodies bodies;
  private final People people;
  private final Preparations preparations;
  private final PreparationItems items;
  private final PreparationViews views;
  private final Mailbox mailbox;
  private final Clock clock;

  MakingPreparations(
      Permissions permissions,
      ReadingRights rights,
      Bodies bodies,
      People people,
      Preparations preparations,
      PreparationItems items,
      PreparationViews views,
      Mailbox mailbox,
      Clock clock) {
    this.permissions = permissions;
    this.rights = rights;
    this.bodies = bodies;
    this.people = people;
    this.preparations = preparations;
    this.items = items;
    this.views = views;
    this.mailbox = mailbox;
    this.clock = clock;
  }

  /**
   * Begins the preparation of a meeting of an external body.
   *
   * @throws PreparationAlreadyMade if there is one of that meeting
   */
  public PreparationView begin(CreatePreparation wanted) {
    permissions.requireSecretariat();
    Body body = bodies.findById(wanted.bodyCode());
    if (body == null || !rights.openBodies().contains(body.code())) {
      throw InvalidInput.of("bodyCode", "unknown-body");
    }
    permissions.requireProducing(body.code(), false, wanted.start().toLocalDate());
    if (body.kind() != BodyKind.EXTERNAL) {
      throw InvalidInput.of("bodyCode", "not-an-external-body");
    }
    if (preparations.count("body = ?1 and starts = ?2", body, wanted.start()) > 0) {
      throw new PreparationAlreadyMade();
    }
    Preparation preparation =
        new Preparation(
            UuidV7.next(clock),
            body,
            wanted.start(),
            blankToNull(wanted.location()),
            permissions.caller(),
            clock.instant());
    preparations.persistAndFlush(preparation);
    return views.of(preparation);
  }

  /** Reads the external agenda out of a pasted text. */
  public PreparationView readText(UUID id, String ifMatch, String text) {
    permissions.requireSecretariat();
    return read(id, ifMatch, text.getBytes(StandardCharsets.UTF_8), null, "text");
  }

  /**
   * Reads the external agenda out of a file.
   *
   * @throws RefusedFile if it cannot be read
   */
  public PreparationView readFile(UUID id, String ifMatch, List<UploadedFile> files) {
    permissions.requireSecretariat();
    if (files.size() != 1) {
      throw InvalidInput.of("file", files.isEmpty() ? "file-missing" : "one-file-only");
    }
    UploadedFile file = files.get(0);
    if (file.size() > DocumentText.LIMIT_BYTES) {
      throw new RefusedFile.FileTooLarge(null);
    }
    try {
      return read(id, ifMatch, Files.readAllBytes(file.path()), file.name(), "file");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PreparationView read(
      UUID id, String ifMatch, byte[] document, String name, String field) {
    Preparation preparation = changeable(id, ifMatch);
    List<PreparationItem> old = untouched(preparation);
    List<ExternalItem> found = items(document, name);
    if (found.isEmpty()) {
      throw InvalidInput.of(field, "no-items-found");
    }
    old.forEach(items::delete);
    items.flush();
    found.forEach(
        item -> items.persist(new PreparationItem(UuidV7.next(clock), preparation, item)));
    preparation.readFrom(name);
    preparations.flush();
    return views.of(preparation);
  }

  private static List<ExternalItem> items(byte[] document, String name) {
    try {
      return ExternalAgenda.read(document, name);
    } catch (UnreadableMinutes refusal) {
      throw RefusedFile.because(refusal, name);
    }
  }

  /** Removes a preparation for which nobody is asked for anything. */
  public void remove(UUID id, String ifMatch) {
    permissions.requireSecretariat();
    Preparation preparation = changeable(id, ifMatch);
    untouched(preparation).forEach(items::delete);
    preparations.delete(preparation);
  }

  private List<PreparationItem> untouched(Preparation preparation) {
    List<PreparationItem> of = items.of(preparation);
    if (of.stream().anyMatch(item -> item.state() != PreparationState.LISTED)) {
      throw new PreparationHasBegun();
    }
    return of;
  }

  /** Asks somebody for a note on an item, and tells him. */
  public PreparationItemView ask(UUID itemId, String ifMatch, AskForNote wanted) {
    permissions.requireSecretariat();
    PreparationItem item = changeableItem(itemId, ifMatch);
    if (!people.isActive(wanted.author())) {
      throw InvalidInput.of("author", "unknown-person");
    }
    if (wanted.deadline().isAfter(item.preparation().starts().toLocalDate())) {
      throw InvalidInput.of("deadline", "after-the-meeting");
    }
    boolean isNew = !wanted.author().equals(item.author());
    item.ask(wanted.author(), wanted.deadline(), blankToNull(wanted.focus()));
    items.flush();
    if (isNew) {
      mailbox.post(PreparationLetters.about(item, "note-wanted").with("deadline", item.deadline()));
    }
    return views.of(item);
  }

  /** Asks nobody for a note on an item any more. */
  public PreparationItemView release(UUID itemId, String ifMatch) {
    permissions.requireSecretariat();
    PreparationItem item = changeableItem(itemId, ifMatch);
    item.release();
    items.flush();
    return views.of(item);
  }

  /** Takes a note that is handed in into the compiled document. */
  public PreparationItemView approve(UUID itemId, String ifMatch) {
    permissions.requireSecretariat();
    PreparationItem item = changeableItem(itemId, ifMatch);
    item.approve();
    items.flush();
    return views.of(item);
  }

  /** Gives a note back to its author, and tells him. */
  public PreparationItemView giveBack(UUID itemId, String ifMatch, String reason) {
    permissions.requireSecretariat();
    PreparationItem item = changeableItem(itemId, ifMatch);
    item.giveBack(reason.strip());
    items.flush();
    mailbox.post(PreparationLetters.about(item, "note-returned"));
    return views.of(item);
  }

  private Preparation changeable(UUID id, String ifMatch) {
    Preparation preparation = preparations.known(id);
    permissions.requireProducing(
        preparation.body().code(), false, preparation.starts().toLocalDate());
    EntityTags.require(ifMatch, preparation.version());
    return preparation;
  }

  private PreparationItem changeableItem(UUID id, String ifMatch) {
    PreparationItem item = items.known(id);
    Preparation preparation = item.preparation();
    permissions.requireProducing(
        preparation.body().code(), false, preparation.starts().toLocalDate());
    EntityTags.require(ifMatch, item.version());
    return item;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
