package dk.direktion.budget.followup;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** All letters about follow-ups. */
@ApplicationScoped
class SentLetters implements PanacheRepositoryBase<SentLetter, SentLetter.Id> {

  /** Let one node write letters at a time; the next sees what was written when it goes on. */
  void waitForTheOthers() {
    getEntityManager()
        .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtext('follow-up-letters'))")
        .getSingleResult();
  }
}
