package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The imports the caller may know of. */
@ApplicationScoped
public class MinutesImports implements PanacheRepositoryBase<MinutesImport, UUID> {

  /** Finds an import; none the caller may not know of. */
  MinutesImport known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("import"));
  }

  /** Finds an import and keeps others from changing it until the transaction ends. */
  MinutesImport knownForChange(UUID id) {
    return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
        .orElseThrow(() -> new NotFound("import"));
  }

  PanacheQuery<MinutesImport> newestFirst(ImportState state) {
    String order = " order by i.uploadedAt desc, i.id desc";
    return state == null
        ? find("from MinutesImport i" + order)
        : find("from MinutesImport i where i.state = ?1" + order, state);
  }

  /**
   * Refuses bytes that were imported before, by whomever.
   *
   * @throws AlreadyImported if they were
   */
  void requireNew(byte[] sha256) {
    List<Object[]> known =
        getEntityManager()
            .unwrap(Session.class)
            .createNativeQuery(
                "select import_id, known_meeting_id from known_import(:sha)", Object[].class)
            .setParameter("sha", sha256)
            .getResultList();
    if (!known.isEmpty()) {
      throw new AlreadyImported((UUID) known.get(0)[0], (UUID) known.get(0)[1]);
    }
  }

  /** Finds the import that has become the meeting of that body and date. */
  Optional<MinutesImport> acceptedLike(MinutesImport other) {
    return find(
            "bodyCode = ?1 and heldOn = ?2 and state = ?3 and corrects is null",
            other.bodyCode(),
            other.heldOn(),
            ImportState.ACCEPTED)
        .firstResultOptional();
  }

  /** Tells whether another document is about the same body and date. */
  boolean hasOtherLike(MinutesImport one) {
    return one.bodyCode() != null
        && one.heldOn() != null
        && count(
                "bodyCode = ?1 and heldOn = ?2 and id <> ?3 and corrects is null",
                one.bodyCode(),
                one.heldOn(),
                one.id())
            > 0;
  }

  void keep(ImportedDocument document) {
    getEntityManager().persist(document);
  }

  /** Returns what became of each line of the original, as JSON. */
  String sourceOf(MinutesImport one) {
    return newest("d.source", one);
  }

  /** Returns what was read out of the newest document, as JSON. */
  String readOf(MinutesImport one) {
    return newest("d.readContent", one);
  }

  /** Returns what the newest document changed, as JSON. */
  String changesOf(MinutesImport one) {
    return newest("d.changes", one);
  }

  /**
   * Lets those who send documents about one meeting at once find each other: the second waits for
   * what the first has kept.
   */
  void awaitOthersAbout(ImportMeetingView meeting) {
    if (meeting.date() == null) {
      return;
    }
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(:about, 21))")
        .setParameter("about", meeting.date().toString())
        .getSingleResult();
  }

  /** Finds the imports in a state that are, or were read to be, about a body and date. */
  List<UUID> about(ImportMeetingView meeting, ImportState state) {
    if (meeting.date() == null || meeting.bodyName() == null) {
      return List.of();
    }
    return getEntityManager()
        .createQuery(
            "select i.id from MinutesImport i where i.state = :state"
                + (state == ImportState.ACCEPTED ? " and i.corrects is null" : "")
                + " and (i.bodyCode = :code and i.heldOn = :day or exists (select 1 from"
                + " ImportedDocument d where d.importId = i.id and d.revision = i.revision and"
                + " d.readOn = :day and lower(d.readBody) = lower(:body)))"
                + " order by i.uploadedAt desc, i.id desc",
            UUID.class)
        .setParameter("state", state)
        .setParameter("code", meeting.bodyCode())
        .setParameter("day", meeting.date())
        .setParameter("body", meeting.bodyName())
        .getResultList();
  }

  List<UUID> oldestWaiting(int most) {
    return getEntityManager()
        .createQuery(
            "select i.id from MinutesImport i where i.state = :state order by i.uploadedAt, i.id",
            UUID.class)
        .setParameter("state", ImportState.READ)
        .setMaxResults(most)
        .getResultList();
  }

  /** Finds the import that said last what a meeting's minutes say. */
  MinutesImport newestAccepted(UUID meetingId) {
    return find(
            "meetingId = ?1 and state = ?2 order by acceptedAt desc",
            meetingId,
            ImportState.ACCEPTED)
        .firstResult();
  }

  private String newest(String column, MinutesImport one) {
    return getEntityManager()
        .createQuery(
            "select "
                + column
                + " from ImportedDocument d where d.importId = :id and d.revision = :revision",
            String.class)
        .setParameter("id", one.id())
        .setParameter("revision", one.revision())
        .getSingleResult();
  }
}
