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
            "bodyCode = ?1 and heldOn = ?2 and state = ?3",
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
                "bodyCode = ?1 and heldOn = ?2 and id <> ?3",
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
    return getEntityManager()
        .createQuery("select d.source from ImportedDocument d where d.importId = :id", String.class)
        .setParameter("id", one.id())
        .getSingleResult();
  }
}
