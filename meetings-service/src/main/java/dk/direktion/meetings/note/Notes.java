package dk.direktion.meetings.note;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The notes that are the caller's, or shared with the caller. */
@ApplicationScoped
public class Notes implements PanacheRepositoryBase<Note, UUID> {

  /**
   * Finds a note.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  Note known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("note"));
  }

  List<Note> of(UUID itemId) {
    return list("itemId = ?1 and deletedAt is null order by createdAt, id", itemId);
  }

  /** Finds what is written in notes as far as the caller may read it, oldest first, by note. */
  Map<UUID, List<NoteEntry>> entriesOf(Collection<UUID> noteIds) {
    return getEntityManager()
        .createQuery(
            "from NoteEntry e where e.noteId in :notes order by e.createdAt, e.id", NoteEntry.class)
        .setParameter("notes", noteIds)
        .getResultStream()
        .collect(Collectors.groupingBy(NoteEntry::noteId));
  }

  /** Finds who reads along, by note; of another's note only the caller's own share. */
  Map<UUID, List<NoteShare>> sharesOf(Collection<UUID> noteIds) {
    return getEntityManager()
        .createQuery(
            "from NoteShare s where s.key.noteId in :notes order by s.key.reader", NoteShare.class)
        .setParameter("notes", noteIds)
        .getResultStream()
        .collect(Collectors.groupingBy(NoteShare::noteId));
  }

  /**
   * Finds an entry of a note.
   *
   * @throws NotFound if the note has no such entry
   */
  NoteEntry entry(Note note, UUID entryId) {
    NoteEntry entry = getEntityManager().find(NoteEntry.class, entryId);
    if (entry == null || !entry.noteId().equals(note.id())) {
      throw new NotFound("note-entry");
    }
    return entry;
  }

  void keep(Object partOfANote) {
    getEntityManager().persist(partOfANote);
  }

  void takeBack(Note note, String reader) {
    getEntityManager()
        .createQuery(
            "delete from NoteShare s where s.key.noteId = :note and s.key.reader = :reader")
        .setParameter("note", note.id())
        .setParameter("reader", reader)
        .executeUpdate();
  }

  boolean isSharedWith(Note note, String reader) {
    return getEntityManager().find(NoteShare.class, new NoteShare.Key(note.id(), reader)) != null;
  }
}
