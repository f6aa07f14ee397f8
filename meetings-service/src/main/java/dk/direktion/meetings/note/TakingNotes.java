package dk.direktion.meetings.note;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Writes notes about items the caller may read, and shares them with those the caller names. */
@ApplicationScoped
@Transactional
public class TakingNotes {

  private final Permissions permissions;
  private final ItemContents contents;
  private final Notes notes;
  private final NoteViews views;
  private final ItemReaders readers;
  private final Clock clock;

  TakingNotes(
      Permissions permissions,
      ItemContents contents,
      Notes notes,
      NoteViews views,
      ItemReaders readers,
      Clock clock) {
    this.permissions = permissions;
    this.contents = contents;
    this.notes = notes;
    this.views = views;
    this.readers = readers;
    this.clock = clock;
  }

  /** Lists the caller's notes about an item and those shared with the caller, oldest first. */
  public Page<NoteView> list(UUID itemId, Paging paging) {
    permissions.requireReading();
    requireReadable(itemId);
    return paging.of(views.of(notes.of(itemId)));
  }

  public NoteView show(UUID noteId) {
    permissions.requireReading();
    return views.of(notes.known(noteId));
  }

  /**
   * Writes a note.
   *
   * @throws InvalidInput if it says nothing, or is shared with one who may not read the item
   */
  public NoteView write(UUID itemId, WriteNote written) {
    permissions.requireReading();
    requireReadable(itemId);
    boolean hasText = written.text() != null && !written.text().isBlank();
    if (!hasText && written.quote() == null) {
      throw InvalidInput.of("text", "note-says-nothing");
    }
    if (written.quote() != null && written.section() == null) {
      throw InvalidInput.of("section", "highlight-needs-section");
    }
    Instant now = clock.instant();
    Note note = new Note(UuidV7.next(clock), itemId, permissions.caller(), written, now);
    notes.persistAndFlush(note);
    if (hasText) {
      notes.keep(new NoteEntry(UuidV7.next(clock), note.id(), written.text().strip(), now));
    }
    written.sharedWith().stream()
        .distinct()
        .forEach(reader -> share(note, reader, "sharedWith", now));
    notes.flush();
    return views.of(note);
  }

  /** Writes more in a note; those who read along see it. */
  public NoteView writeMore(UUID noteId, WriteNoteEntry written) {
    permissions.requireReading();
    Note note = own(noteId);
    Instant now = clock.instant();
    notes.keep(new NoteEntry(UuidV7.next(clock), note.id(), written.text().strip(), now));
    note.changed(now);
    notes.flush();
    return views.of(note);
  }

  public NoteView rewrite(UUID noteId, UUID entryId, String ifMatch, WriteNoteEntry written) {
    permissions.requireReading();
    Note note = own(noteId);
    NoteEntry entry = notes.entry(note, entryId);
    EntityTags.require(ifMatch, note.version());
    entry.rewrite(written.text().strip(), clock.instant());
    note.changed(clock.instant());
    notes.flush();
    return views.of(note);
  }

  public NoteView colour(UUID noteId, String ifMatch, EditNote change) {
    permissions.requireReading();
    Note note = own(noteId);
    EntityTags.require(ifMatch, note.version());
    if (note.quote() == null) {
      throw InvalidInput.of("colour", "only-highlights-have-colours");
    }
    note.colourWith(change.colour(), clock.instant());
    notes.flush();
    return views.of(note);
  }

  /**
   * Lets a person read along.
   *
   * @throws InvalidInput if that person may not read the item
   */
  public NoteView share(UUID noteId, String reader) {
    permissions.requireReading();
    Note note = own(noteId);
    if (!notes.isSharedWith(note, reader)) {
      share(note, reader, "username", clock.instant());
    }
    notes.flush();
    return views.of(note);
  }

  public NoteView takeBack(UUID noteId, String reader) {
    permissions.requireReading();
    Note note = own(noteId);
    notes.takeBack(note, reader);
    note.changed(clock.instant());
    notes.flush();
    return views.of(note);
  }

  public void delete(UUID noteId, String ifMatch) {
    permissions.requireReading();
    Note note = own(noteId);
    EntityTags.require(ifMatch, note.version());
    note.delete(clock.instant());
  }

  /** Brings back a note that was deleted. */
  public NoteView restore(UUID noteId) {
    permissions.requireReading();
    Note note = notes.known(noteId);
    requireOwn(note);
    note.restore();
    notes.flush();
    return views.of(note);
  }

  /** Lists the people a note about an item can be shared with. */
  public Page<ItemReaderView> readers(UUID itemId, Paging paging) {
    permissions.requireReading();
    requireReadable(itemId);
    return paging.of(readers.besides(permissions.caller(), itemId));
  }

  private void share(Note note, String reader, String field, Instant now) {
    if (permissions.is(reader) || !readers.includes(reader, note.itemId())) {
      throw InvalidInput.of(field, "reader-may-not-read");
    }
    notes.keep(new NoteShare(note, reader, note.shareAt(now)));
  }

  private Note own(UUID noteId) {
    Note note = notes.known(noteId);
    requireOwn(note);
    if (note.isDeleted()) {
      throw new NotFound("note");
    }
    return note;
  }

  private void requireOwn(Note note) {
    if (!permissions.is(note.owner())) {
      throw new AccessDenied();
    }
  }

  // A closed item's notes would tell that it is written about; so it is as if it were not there.
  private void requireReadable(UUID itemId) {
    if (contents.findById(itemId) == null) {
      throw new NotFound("item");
    }
  }
}
