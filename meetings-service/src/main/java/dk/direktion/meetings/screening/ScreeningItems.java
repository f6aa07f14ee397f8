package dk.direktion.meetings.screening;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.event.DomainEvent;
import dk.direktion.common.event.Outbox;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.meeting.Meetings;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Keeps a closed item for named people; who was named or taken off, when and by whom is told to the
 * log of access.
 */
@ApplicationScoped
@Transactional
public class ScreeningItems {

  private final Permissions permissions;
  private final Meetings meetings;
  private final AgendaItems items;
  private final Screenings screenings;
  private final People people;
  private final Outbox outbox;
  private final Clock clock;

  ScreeningItems(
      Permissions permissions,
      Meetings meetings,
      AgendaItems items,
      Screenings screenings,
      People people,
      Outbox outbox,
      Clock clock) {
    this.permissions = permissions;
    this.meetings = meetings;
    this.items = items;
    this.screenings = screenings;
    this.people = people;
    this.outbox = outbox;
    this.clock = clock;
  }

  /** Shows who an item is kept for, and who it can be kept for. */
  public ScreeningView show(UUID itemId) {
    AgendaItem item = screenable(itemId);
    return view(item, screenings.findByIdOptional(item.originId()));
  }

  /**
   * Keeps an item for the named people alone; the list replaces the one before.
   *
   * @throws OnlyClosedItemsAreScreened if the item is open
   */
  public ScreeningView screen(UUID itemId, String ifMatch, ScreenItem wanted) {
    AgendaItem item = changeable(itemId);
    Optional<Screening> before = screenings.findByIdOptional(item.originId());
    EntityTags.require(ifMatch, versionOf(before));
    if (!item.closed()) {
      throw new OnlyClosedItemsAreScreened();
    }
    Set<String> former = new TreeSet<>(before.map(Screening::readers).orElse(List.of()));
    Set<String> readers = new TreeSet<>(wanted.readers().stream().map(String::strip).toList());
    requireNameable(readers, former, item);
    Instant now = clock.instant();
    if (before.isEmpty()) {
      screenings.persist(
          new Screening(item.originId(), List.copyOf(readers), permissions.caller(), now));
      publish("item.screened", item, null, now);
    } else if (!readers.equals(former)) {
      before.get().keepFor(List.copyOf(readers));
    }
    screenings.flush();
    without(readers, former).forEach(who -> publish("item.screening-reader-added", item, who, now));
    without(former, readers)
        .forEach(who -> publish("item.screening-reader-removed", item, who, now));
    return view(item, screenings.findByIdOptional(item.originId()));
  }

  /**
   * Lets all read an item again who have the right to closed ones.
   *
   * @throws NotFound if it is not screened
   */
  public void lift(UUID itemId, String ifMatch) {
    AgendaItem item = changeable(itemId);
    Screening screening =
        screenings.findByIdOptional(item.originId()).orElseThrow(() -> new NotFound("screening"));
    EntityTags.require(ifMatch, versionOf(Optional.of(screening)));
    screenings.delete(screening);
    screenings.flush();
    publish("item.screening-lifted", item, null, clock.instant());
  }

  private AgendaItem changeable(UUID itemId) {
    AgendaItem item = screenable(itemId);
    meetings.knownForChange(item.meeting().id());
    return item;
  }

  private AgendaItem screenable(UUID itemId) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.BOARD_MEMBER);
    AgendaItem item = items.known(itemId);
    if (!screenings.mayScreen(item)) {
      throw new AccessDenied();
    }
    return item;
  }

  // Who has lost the right stays on the list until taken off; it gives him nothing.
  private void requireNameable(Set<String> readers, Set<String> former, AgendaItem item) {
    Set<String> possible = screenings.possibleReadersOf(item);
    if (!readers.stream().allMatch(who -> possible.contains(who) || former.contains(who))) {
      throw InvalidInput.of("readers", "reader-without-right");
    }
    if (!readers.contains(permissions.caller())) {
      throw InvalidInput.of("readers", "screening-needs-you");
    }
  }

  private ScreeningView view(AgendaItem item, Optional<Screening> screening) {
    return new ScreeningView(
        item.id(),
        screening.isPresent(),
        persons(screening.map(Screening::readers).orElse(List.of())),
        persons(screenings.possibleReadersOf(item)),
        versionOf(screening));
  }

  private List<ScreeningPerson> persons(Collection<String> usernames) {
    Map<String, String> names = people.namesOf(usernames.stream());
    return usernames.stream()
        .map(who -> new ScreeningPerson(who, names.getOrDefault(who, who)))
        .sorted(
            Comparator.comparing(
                ScreeningPerson::name, Collator.getInstance(Locale.forLanguageTag("da"))))
        .toList();
  }

  private static long versionOf(Optional<Screening> screening) {
    return screening.map(kept -> kept.version() + 1).orElse(0L);
  }

  private static Set<String> without(Set<String> these, Set<String> those) {
    Set<String> rest = new TreeSet<>(these);
    rest.removeAll(those);
    return rest;
  }

  private void publish(String type, AgendaItem item, String person, Instant at) {
    outbox.publish(
        new DomainEvent(
            "agenda-item",
            item.id().toString(),
            type,
            new ScreeningData(
                item.id(),
                item.meeting().id(),
                item.bodyCode(),
                person,
                permissions.caller(),
                at)));
  }

  private record ScreeningData(
      UUID itemId, UUID meetingId, String bodyCode, String person, String by, Instant at) {}
}
