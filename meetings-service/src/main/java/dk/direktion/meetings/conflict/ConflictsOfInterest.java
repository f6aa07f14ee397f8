package dk.direktion.meetings.conflict;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The conflicts of interest in the items the caller may read.
 *
 * <p>A conflict holds for every item of the line: what is put off or referred keeps its text.
 */
@ApplicationScoped
public class ConflictsOfInterest implements PanacheRepositoryBase<ConflictOfInterest, UUID> {

  private final AgendaItems items;
  private final BodyMembers members;

  ConflictsOfInterest(AgendaItems items, BodyMembers members) {
    this.items = items;
    this.members = members;
  }

  /** Returns the lines of items ({@link AgendaItem#originId}) the caller is conflicted in. */
  public Set<UUID> linesOfCaller() {
    return Set.copyOf(
        Arrays.asList(
            (UUID[])
                getEntityManager()
                    .createNativeQuery("select conflicted_lines()", UUID[].class)
                    .getSingleResult()));
  }

  /**
   * Requires that the caller can act for all items of a meeting.
   *
   * @throws ConflictedInAgenda if one of them is hidden from the caller
   */
  public void requireNoneOnAgenda(Meeting meeting) {
    Set<UUID> lines = linesOfCaller();
    List<Integer> numbers =
        items.of(meeting).stream()
            .filter(item -> lines.contains(item.originId()))
            .map(AgendaItem::number)
            .toList();
    if (!numbers.isEmpty()) {
      throw new ConflictedInAgenda(numbers);
    }
  }

  /** Tells whether a person is conflicted in an item, as far as the caller may know. */
  public boolean isConflicted(String username, AgendaItem item) {
    return ofLine(item).stream()
        .anyMatch(conflict -> conflict.stands() && conflict.username().equals(username));
  }

  /** Shows the conflicts recorded in an item or in those it continues, earliest first. */
  public List<ConflictView> viewsOf(AgendaItem item) {
    return ofLine(item).stream().map(ConflictOfInterest::view).toList();
  }

  /**
   * Returns the sentence the minutes state: who of the body's members took no part in the item.
   *
   * <p>Once minutes are approved, it looks at what stood then.
   */
  public Optional<String> sentenceFor(AgendaItem item) {
    Meeting meeting = item.meeting();
    Instant time = meeting.approvedAt() == null ? Instant.MAX : meeting.approvedAt();
    Set<String> memberNames =
        members.of(item.bodyCode(), item.meetingDate()).stream()
            .map(member -> member.username())
            .collect(Collectors.toSet());
    List<String> names =
        ofLine(item).stream()
            .filter(conflict -> conflict.stands() || conflict.stoodAt(time))
            .filter(conflict -> memberNames.contains(conflict.username()))
            .map(ConflictOfInterest::name)
            .distinct()
            .toList();
    return names.isEmpty()
        ? Optional.empty()
        : Optional.of(joined(names) + " deltog ikke i behandlingen på grund af inhabilitet.");
  }

  /** Finds a conflict that was recorded in an item's line. */
  Optional<ConflictOfInterest> inLine(AgendaItem item, UUID conflictId) {
    return ofLine(item).stream().filter(conflict -> conflict.id().equals(conflictId)).findFirst();
  }

  private List<ConflictOfInterest> ofLine(AgendaItem item) {
    return list(
        "from ConflictOfInterest c where c.itemId in"
            + " (select i.id from AgendaItem i where i.originId = ?1 and i.meetingDate <= ?2)"
            + " order by c.recordedAt, c.id",
        item.originId(),
        item.meetingDate());
  }

  private static String joined(List<String> names) {
    int last = names.size() - 1;
    return last == 0
        ? names.get(0)
        : String.join(", ", names.subList(0, last)) + " og " + names.get(last);
  }
}
