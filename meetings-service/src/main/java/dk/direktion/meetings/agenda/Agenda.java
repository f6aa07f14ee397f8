package dk.direktion.meetings.agenda;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.attachment.ContinuedFiles;
import dk.direktion.meetings.body.StandingRow;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/** Puts items on agendas and keeps their numbers in order. */
@ApplicationScoped
public class Agenda {

  private final AgendaItems items;
  private final ItemContents contents;
  private final ContinuedFiles files;
  private final Clock clock;

  Agenda(AgendaItems items, ItemContents contents, ContinuedFiles files, Clock clock) {
    this.items = items;
    this.contents = contents;
    this.files = files;
    this.clock = clock;
  }

  /** Puts a case at the end, before the standing items that close an agenda. */
  public AgendaItem add(Meeting meeting, NewItem item) {
    meeting.changeAgenda();
    List<AgendaItem> order = new ArrayList<>(items.of(meeting));
    AgendaItem added = keep(meeting, item);
    order.add(placeFor(added, order), added);
    number(order);
    return persisted(added, item);
  }

  /** Puts an item before all others. */
  public AgendaItem addFirst(Meeting meeting, NewItem item) {
    meeting.changeAgenda();
    List<AgendaItem> order = new ArrayList<>(items.of(meeting));
    AgendaItem added = keep(meeting, item);
    order.add(0, added);
    number(order);
    return persisted(added, item);
  }

  /** Puts the body's standing items on an agenda: some before the cases, the others after. */
  public void addStandingItems(Meeting meeting) {
    List<AgendaItem> order = new ArrayList<>(items.of(meeting));
    int first = 0;
    for (StandingRow row : meeting.body().standingItems()) {
      NewItem item = NewItem.standing(row, meeting.date());
      AgendaItem added = keep(meeting, item);
      order.add(row.kind().isLast() ? order.size() : first++, added);
      number(order);
      persisted(added, item);
    }
  }

  private static int placeFor(AgendaItem added, List<AgendaItem> order) {
    if (added.isStanding()) {
      return added.standsLast() ? order.size() : 0;
    }
    int place = order.size();
    while (place > 0 && order.get(place - 1).standsLast()) {
      place--;
    }
    return place;
  }

  /** Gives the standing items that carry a meeting's date in their title the day it moves to. */
  public void redateStandingItems(Meeting meeting, LocalDate from, LocalDate to) {
    List<UUID> standing =
        items.of(meeting).stream().filter(AgendaItem::isStanding).map(AgendaItem::id).toList();
    contents
        .of(standing)
        .values()
        .forEach(content -> content.entitle(StandingRow.redated(content.title(), from, to)));
  }

  /** Takes over an item of a meeting already held, with the number it had there. */
  public AgendaItem takeOver(Meeting meeting, int number, NewItem item) {
    AgendaItem added = keep(meeting, item);
    added.place(number);
    return persisted(added, item);
  }

  /** Adds an item to a meeting whose minutes are approved, as that version of them has it. */
  public AgendaItem bring(UUID id, Meeting meeting, int version, int number, NewItem item) {
    AgendaItem added = new AgendaItem(id, meeting, item);
    added.place(number);
    added.comeWith(version);
    return persisted(added, item);
  }

  /** Takes an item off the agenda with all it says. */
  public void remove(AgendaItem item) {
    Meeting meeting = item.meeting();
    meeting.changeAgenda();
    List<AgendaItem> order = new ArrayList<>(items.of(meeting));
    order.remove(item);
    contents.deleteById(item.id());
    items.delete(item);
    number(order);
  }

  /** Puts a meeting's items in the order of the ids, each exactly once. */
  void reorder(Meeting meeting, List<UUID> wanted) {
    if (Set.copyOf(wanted).size() < wanted.size()) {
      throw InvalidInput.of("itemIds", "item-named-twice");
    }
    Map<UUID, AgendaItem> present = new HashMap<>();
    items.of(meeting).forEach(item -> present.put(item.id(), item));
    if (wanted.size() != present.size() || !present.keySet().equals(Set.copyOf(wanted))) {
      throw InvalidInput.of("itemIds", "not-the-items-of-the-meeting");
    }
    meeting.changeAgenda();
    number(wanted.stream().map(present::get).toList());
  }

  /** Lists what the decisions on a meeting's items are about, as far as the caller may read. */
  public List<String> subjectsOn(Meeting meeting) {
    List<UUID> ids = items.of(meeting).stream().map(AgendaItem::id).toList();
    return contents.of(ids).values().stream()
        .map(ItemContent::subject)
        .filter(Objects::nonNull)
        .toList();
  }

  private AgendaItem keep(Meeting meeting, NewItem item) {
    return new AgendaItem(UuidV7.next(clock), meeting, item);
  }

  private AgendaItem persisted(AgendaItem added, NewItem item) {
    items.persistAndFlush(added);
    ItemContent content = new ItemContent(added.id(), item, clock);
    contents.persistAndFlush(content);
    if (item.movedByDecisionId() != null) {
      files.take(content, item.movedByDecisionId());
    }
    return added;
  }

  private static void number(List<AgendaItem> order) {
    for (int i = 0; i < order.size(); i++) {
      order.get(i).place(i + 1);
    }
  }
}
