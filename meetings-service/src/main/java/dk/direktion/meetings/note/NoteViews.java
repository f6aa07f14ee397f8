package dk.direktion.meetings.note;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows notes to the caller. */
@ApplicationScoped
class NoteViews {

  private final Notes notes;
  private final People people;
  private final Permissions permissions;

  NoteViews(Notes notes, People people, Permissions permissions) {
    this.notes = notes;
    this.people = people;
    this.permissions = permissions;
  }

  /**
   * Shows a note.
   *
   * @throws NotFound if nothing of it is for the caller to read
   */
  NoteView of(Note note) {
    return of(List.of(note)).stream().findFirst().orElseThrow(() -> new NotFound("note"));
  }

  /** Shows notes; of another's note nothing from before the caller came to read along. */
  List<NoteView> of(List<Note> shown) {
    List<UUID> ids = shown.stream().map(Note::id).toList();
    Map<UUID, List<NoteEntry>> entries = notes.entriesOf(ids);
    Map<UUID, List<NoteShare>> shares = notes.sharesOf(ids);
    List<NoteView> views = new ArrayList<>();
    for (Note note : shown) {
      List<NoteEntry> written = entries.getOrDefault(note.id(), List.of());
      List<NoteShare> readers = shares.getOrDefault(note.id(), List.of());
      if (permissions.is(note.owner())) {
        views.add(own(note, written, readers));
      } else if (!written.isEmpty() || isSince(note, readers)) {
        views.add(view(note, false, written, List.of(), List.of()));
      }
    }
    return views;
  }

  private static boolean isSince(Note note, List<NoteShare> readers) {
    return readers.stream().anyMatch(share -> !note.createdAt().isBefore(share.since()));
  }

  private NoteView own(Note note, List<NoteEntry> written, List<NoteShare> readers) {
    List<String> actions = new ArrayList<>(List.of("write", "share", "delete"));
    if (note.quote() != null) {
      actions.add("colour");
    }
    return view(
        note,
        true,
        written,
        readers.stream()
            .map(
                share ->
                    new NoteShareView(share.reader(), people.nameOf(share.reader()), share.since()))
            .toList(),
        actions);
  }

  private NoteView view(
      Note note,
      boolean mine,
      List<NoteEntry> written,
      List<NoteShareView> readers,
      List<String> actions) {
    return new NoteView(
        note.id(),
        note.itemId(),
        note.owner(),
        people.nameOf(note.owner()),
        mine,
        note.section(),
        note.quote(),
        note.prefix(),
        note.suffix(),
        note.colour(),
        written.stream()
            .map(
                entry ->
                    new NoteEntryView(
                        entry.id(), entry.text(), entry.createdAt(), entry.changedAt()))
            .toList(),
        readers,
        note.createdAt(),
        actions,
        note.version());
  }
}
