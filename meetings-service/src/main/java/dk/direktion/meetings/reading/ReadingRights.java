package dk.direktion.meetings.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What the caller may read, and what he may make.
 *
 * <p>The questions are answered by the database functions its row-level security uses, so the rule
 * stands in one place.
 */
@ApplicationScoped
public class ReadingRights implements PanacheRepositoryBase<ReadingRight, UUID> {

  /** Tells whether access-service was heard of within the bound; without it nobody reads. */
  public boolean isFresh() {
    return answer("select projection_is_fresh()");
  }

  /** Returns the codes of the bodies whose open items the caller may read today. */
  public Set<String> openBodies() {
    return Set.of(
        (String[])
            getEntityManager()
                .createNativeQuery("select open_bodies()", String[].class)
                .getSingleResult());
  }

  /** Tells whether the caller may read a body's items of a meeting date, open or closed. */
  public boolean cover(String bodyCode, boolean closed, LocalDate meetingDate) {
    return answer("select can_read(:body, :closed, :date)", bodyCode, closed, meetingDate);
  }

  /** Tells whether the caller may make and change a body's items of a meeting date. */
  public boolean produce(String bodyCode, boolean closed, LocalDate meetingDate) {
    return answer("select can_produce(:body, :closed, :date)", bodyCode, closed, meetingDate);
  }

  /** Returns who may read a body's open items today, so that they can be told of its meetings. */
  public Set<String> readersOf(String bodyCode) {
    return Set.of(
        (String[])
            getEntityManager()
                .createNativeQuery("select readers_of_body(:body)", String[].class)
                .setParameter("body", bodyCode)
                .getSingleResult());
  }

  void replace(String person, List<ReadingRight> rights) {
    delete("person", person);
    persist(rights);
  }

  private boolean answer(String question, String bodyCode, boolean closed, LocalDate meetingDate) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(question, Boolean.class)
            .setParameter("body", bodyCode)
            .setParameter("closed", closed)
            .setParameter("date", meetingDate)
            .getSingleResult();
  }

  private boolean answer(String question) {
    return (Boolean)
        getEntityManager().createNativeQuery(question, Boolean.class).getSingleResult();
  }
}
