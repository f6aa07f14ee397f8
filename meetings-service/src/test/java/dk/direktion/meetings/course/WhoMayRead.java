package dk.direktion.meetings.course;

import dk.direktion.common.caller.Roles;
import dk.direktion.testing.Persona;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Who may read an item, worked out from the rules alone: rights count as of the meeting, screening
 * narrows and gives nothing, who is conflicted reads nothing, and without fresh rights nobody does.
 *
 * <p>It knows one line of items, as they come of one another by being put off, and asks the service
 * for nothing.
 */
final class WhoMayRead {

  /** Who chairs the board. */
  private static final Persona CHIEF_EXECUTIVE = Persona.KOMMUNALDIREKTOER;

  private final Map<Persona, List<Step.Grant>> rights = new EnumMap<>(Persona.class);
  private final Set<Persona> conflicted = EnumSet.noneOf(Persona.class);
  private Set<Persona> named;
  private boolean fresh = true;

  WhoMayRead() {
    Steps.PEOPLE.forEach(person -> rights.put(person, new ArrayList<>()));
  }

  /** One item of the line: the number of its meeting, from 0, and whether it is closed. */
  record Item(int meeting, boolean closed) {}

  boolean sees(Persona person) {
    return fresh && rights.get(person).stream().anyMatch(WhoMayRead::countsToday);
  }

  boolean reads(Persona person, Item item) {
    return sees(person)
        && (!item.closed() || readsClosed(person, item))
        && !conflicted.contains(person)
        && !isKeptFrom(person);
  }

  boolean screens(Persona by, Item item, Set<Persona> readers) {
    return saysWhoReads(by, item)
        && item.closed()
        && readers.stream().allMatch(r -> nameable(r, item));
  }

  boolean lifts(Persona by, Item item) {
    return named != null && saysWhoReads(by, item);
  }

  boolean recordsConflict(Persona by, Persona of, Item item) {
    return reads(by, item) && (by == of || isSecretary(by)) && !conflicted.contains(of);
  }

  boolean withdrawsConflict(Persona by, Persona of, Item item) {
    return reads(by, item) && isSecretary(by) && conflicted.contains(of);
  }

  List<Step.Grant> rightsOf(Persona person) {
    return rights.get(person);
  }

  void keepFor(Set<Persona> readers) {
    named = readers;
  }

  void keepForNobodyInParticular() {
    named = null;
  }

  void conflict(Persona person) {
    conflicted.add(person);
  }

  void withdraw(Persona person) {
    conflicted.remove(person);
  }

  void hearOfAccess(boolean heard) {
    fresh = heard;
  }

  private boolean readsClosed(Persona person, Item item) {
    return fresh && hasRightToClosed(person, item);
  }

  private boolean hasRightToClosed(Persona person, Item item) {
    return rights.get(person).stream()
        .anyMatch(
            right ->
                countsToday(right)
                    && right.scope().equals("OPEN_AND_CLOSED")
                    && right.since() <= item.meeting());
  }

  private static boolean countsToday(Step.Grant right) {
    return right.bodyGroup().equals(Steps.OWN_GROUP)
        && right.firstDay() <= 0
        && (right.lastDay() == null || right.lastDay() >= 0);
  }

  private boolean isKeptFrom(Persona person) {
    return named != null && !named.contains(person);
  }

  private boolean saysWhoReads(Persona by, Item item) {
    return readsClosed(by, item)
        && !conflicted.contains(by)
        && (by == CHIEF_EXECUTIVE || (isSecretary(by) && !isKeptFrom(by)));
  }

  // Who has lost the right stays on the list until taken off.
  private boolean nameable(Persona reader, Item item) {
    return hasRightToClosed(reader, item) || (named != null && named.contains(reader));
  }

  private static boolean isSecretary(Persona person) {
    return person.roles().contains(Roles.SECRETARIAT);
  }
}
