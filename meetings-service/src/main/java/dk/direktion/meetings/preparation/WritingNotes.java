package dk.direktion.meetings.preparation;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The author's part: writes the note of his item and hands it in. */
@ApplicationScoped
@Transactional
public class WritingNotes {

  private final Permissions permissions;
  private final PreparationItems items;
  private final PreparationNotes notes;
  private final PreparationViews views;
  private final Clock clock;

  WritingNotes(
      Permissions permissions,
      PreparationItems items,
      PreparationNotes notes,
      PreparationViews views,
      Clock clock) {
    this.permissions = permissions;
    this.items = items;
    this.notes = notes;
    this.views = views;
    this.clock = clock;
  }

  /** Keeps what is written so far; nobody else reads it before it is handed in. */
  public PreparationItemView write(UUID itemId, String ifMatch, String text) {
    PreparationItem item = own(itemId, ifMatch);
    item.written();
    PreparationNote note =
        notes.findByIdOptional(itemId).orElseGet(() -> new PreparationNote(itemId));
    note.write(text, permissions.caller(), clock.instant());
    notes.persistAndFlush(note);
    return views.of(item);
  }

  /**
   * Hands the note in to the secretariat.
   *
   * @throws NoteIsEmpty if nothing is written
   */
  public PreparationItemView handIn(UUID itemId, String ifMatch) {
    PreparationItem item = own(itemId, ifMatch);
    item.handIn(notes.findByIdOptional(itemId).filter(note -> !note.text().isBlank()).isPresent());
    items.flush();
    return views.of(item);
  }

  private PreparationItem own(UUID itemId, String ifMatch) {
    permissions.requireReading();
    PreparationItem item =
        items
            .findByIdOptional(itemId)
            .filter(found -> found.author() != null && permissions.is(found.author()))
            .orElseThrow(AccessDenied::new);
    EntityTags.require(ifMatch, item.version());
    return item;
  }
}
