package dk.direktion.meetings.reminder;

import dk.direktion.common.problem.NotFound;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The wordings of the rows the caller may read. */
@ApplicationScoped
class ReminderWordings implements PanacheRepositoryBase<ReminderWording, UUID> {

  private static final String ROWS = "from ReminderWording w join fetch w.reminder r where ";
  private static final String BODY = " and (?1 is null or r.bodyCode = ?1)";
  private static final String ORDER =
      " order by r.bodyCode, r.meetingDate desc nulls first, r.position, r.id";

  /** Lists what stands now; {@code body} may be null. */
  List<ReminderWording> standing(String body) {
    return list(ROWS + "r.endedOn is null and w.validTo is null" + BODY + ORDER, body);
  }

  /** Lists what stood on a day; {@code body} may be null. */
  List<ReminderWording> standingOn(String body, LocalDate day) {
    return list(
        ROWS
            + "w.validFrom <= ?2 and (w.validTo is null or w.validTo > ?2)"
            + " and (r.endedOn is null or r.endedOn > ?2)"
            + BODY
            + ORDER,
        body,
        day);
  }

  /** Lists what stood on some day of a period. */
  List<ReminderWording> standingBetween(LocalDate first, LocalDate last) {
    return list(
        ROWS
            + "w.validFrom <= ?2 and w.validTo is null"
            + " and (r.endedOn is null or r.endedOn > ?1)"
            + ORDER,
        first,
        last);
  }

  /**
   * Finds the wording a row has, or had when it was taken off.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  ReminderWording latest(UUID reminderId) {
    return find(ROWS + "r.id = ?1 and w.validTo is null", reminderId)
        .firstResultOptional()
        .orElseThrow(() -> new NotFound("reminder"));
  }
}
