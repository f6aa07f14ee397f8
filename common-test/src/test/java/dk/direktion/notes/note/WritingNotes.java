package dk.direktion.notes.note;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.problem.WrongState;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

@ApplicationScoped
public class WritingNotes {

  /** A note with this title may not be written. */
  public static final String SEALED = "forseglet";

  private final Caller caller;
  private final Notes notes;
  private final Outbox outbox;
  private final Clock clock;

  WritingNotes(Caller caller, Notes notes, Outbox outbox, Clock clock) {
    this.caller = caller;
    this.notes = notes;
    this.outbox = outbox;
    this.clock = clock;
  }

  @Transactional
  public Note write(String title, boolean closed) {
    if (!caller.isSystem()) {
      caller.requireAny(Roles.EMPLOYEE);
    }
    if (title.equals(SEALED)) {
      throw new NoteSealed(LocalDate.of(2026, 11, 22));
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    Note note = new Note(UuidV7.next(clock), caller.username(), title, closed, today);
    notes.persist(note);
    outbox.publish(
        new DomainEvent("note", note.id().toString(), "note.written", Map.of("written", today)));
    outbox.publish(new DomainEvent("note", note.id().toString(), "note.filed", Map.of()));
    return note;
  }

  @Transactional
  public Note rename(UUID id, String ifMatch, String title) {
    Note note = read(id);
    EntityTags.require(ifMatch, note.version());
    note.rename(title);
    notes.flush();
    return note;
  }

  @Transactional
  public Note read(UUID id) {
    return notes.findByIdOptional(id).orElseThrow(() -> new NotFound("note"));
  }

  @Transactional
  public Page<Note> page(Paging paging) {
    return paging.of(notes.findAll(Sort.by("id")));
  }

  static class NoteSealed extends WrongState {
    NoteSealed(LocalDate sealed) {
      super("note-sealed", Map.of("sealed", sealed));
    }
  }
}
