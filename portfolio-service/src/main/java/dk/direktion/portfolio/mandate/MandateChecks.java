package dk.direktion.portfolio.mandate;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.portfolio.DaysWithinReason;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** What can never be right in a mandate, not even in a draft. */
@ApplicationScoped
class MandateChecks {

  private static final int MOST_PEOPLE = 1_000;
  private static final int MOST_HOURS_A_WEEK = MOST_PEOPLE * 37;

  private final People people;
  private final Centres centres;

  MandateChecks(People people, Centres centres) {
    this.people = people;
    this.centres = centres;
  }

  /**
   * Returns the mandate with people's full names and weeks by their Mondays.
   *
   * @throws InvalidInput naming every field that cannot be right
   */
  WriteMandate checked(WriteMandate given) {
    List<FieldError> wrong = new ArrayList<>();
    String owner = fullName(wrong, "owner", given.owner(), Person::isDirector, "owner-no-director");
    String manager = fullName(wrong, "manager", given.manager(), person -> true, null);
    if (isBefore(given.end(), given.start())) {
      wrong.add(new FieldError("end", "end-before-start"));
    }
    requireReason(wrong, "start", given.start());
    requireReason(wrong, "end", given.end());
    milestones(wrong, given);
    List<ResourceNeed> needs =
        orNone(given.resources()).stream().map(ResourceNeed::onMondays).toList();
    for (int i = 0; i < needs.size(); i++) {
      need(wrong, given, needs, i);
    }
    if (!wrong.isEmpty()) {
      throw new MandateContradictory(wrong);
    }
    return new WriteMandate(
        given.title().strip(),
        stripped(given.purpose()),
        stripped(given.background()),
        stripped(given.goals()),
        stripped(given.scope()),
        owner,
        once(orNone(given.steeringGroup())),
        manager,
        given.start(),
        given.end(),
        orNone(given.milestones()),
        needs,
        orNone(given.benefits()),
        stripped(given.economy()),
        stripped(given.risks()));
  }

  /**
   * Require that the owner still is a director when the mandate is sent.
   *
   * @throws InvalidInput naming the owner
   */
  void requireDirector(String owner) {
    if (people.called(owner).filter(Person::isDirector).isEmpty()) {
      throw InvalidInput.of("owner", "owner-no-director");
    }
  }

  private String fullName(
      List<FieldError> wrong,
      String field,
      String given,
      Predicate<Person> fits,
      String otherwise) {
    if (given == null || given.isBlank()) {
      return null;
    }
    Optional<Person> person = people.called(given);
    if (person.isEmpty()) {
      wrong.add(new FieldError(field, "person-unknown"));
    } else if (!fits.test(person.get())) {
      wrong.add(new FieldError(field, otherwise));
    }
    return person.map(Person::name).orElse(null);
  }

  // Who is meant twice, by name and by username, is on the steering group once.
  private List<String> once(List<String> named) {
    Map<String, String> names = new LinkedHashMap<>();
    for (String given : named) {
      String name = people.called(given).map(Person::name).orElseGet(given::strip);
      names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
    }
    return List.copyOf(names.values());
  }

  private static void requireReason(List<FieldError> wrong, String field, LocalDate day) {
    if (!DaysWithinReason.include(day)) {
      wrong.add(new FieldError(field, "day-out-of-reason"));
    }
  }

  private static void milestones(List<FieldError> wrong, WriteMandate given) {
    List<PlannedMilestone> milestones = orNone(given.milestones());
    for (int i = 0; i < milestones.size(); i++) {
      LocalDate date = milestones.get(i).date();
      requireReason(wrong, "milestones[" + i + "].date", date);
      if (isBefore(date, given.start()) || isBefore(given.end(), date)) {
        wrong.add(new FieldError("milestones[" + i + "].date", "milestone-outside-mandate"));
      }
    }
  }

  private void need(
      List<FieldError> wrong, WriteMandate given, List<ResourceNeed> needs, int index) {
    ResourceNeed need = needs.get(index);
    String line = "resources[" + index + "].";
    if (!centres.has(need.unit())) {
      wrong.add(new FieldError(line + "unit", "centre-unknown"));
    }
    if ((need.hours() == null) == (need.people() == null)) {
      wrong.add(new FieldError(line + "hours", "resource-hours-or-people"));
    }
    requireReason(wrong, line + "firstWeek", need.firstWeek());
    requireReason(wrong, line + "lastWeek", need.lastWeek());
    if (isTooMuch(need, given)) {
      wrong.add(
          new FieldError(line + (need.people() == null ? "hours" : "people"), "resource-too-much"));
    }
    if ((need.firstWeek() == null) != (need.lastWeek() == null)) {
      String missing = need.firstWeek() == null ? "firstWeek" : "lastWeek";
      wrong.add(new FieldError(line + missing, "resource-weeks-both"));
    } else if (isBefore(need.lastWeek(), need.firstWeek())) {
      wrong.add(new FieldError(line + "lastWeek", "end-before-start"));
    } else {
      if (isBefore(need.firstWeek(), ResourceNeed.monday(given.start()))) {
        wrong.add(new FieldError(line + "firstWeek", "resource-outside-mandate"));
      }
      if (isBefore(ResourceNeed.monday(given.end()), need.lastWeek())) {
        wrong.add(new FieldError(line + "lastWeek", "resource-outside-mandate"));
      }
    }
    if (needs.subList(0, index).stream().anyMatch(need::sharesAWeekWith)) {
      wrong.add(new FieldError(line + "unit", "resource-week-twice"));
    }
  }

  // What no centre has could not be drawn week by week once the mandate is approved.
  private static boolean isTooMuch(ResourceNeed need, WriteMandate given) {
    if (need.people() != null && need.people() > MOST_PEOPLE) {
      return true;
    }
    if (need.hours() == null || need.hours() <= MOST_HOURS_A_WEEK) {
      return false;
    }
    boolean knowsItsTime =
        given.start() != null
            && given.end() != null
            && !given.end().isBefore(given.start())
            && DaysWithinReason.include(given.start())
            && DaysWithinReason.include(given.end());
    return need.namesWeeks()
        || knowsItsTime
            && need.draws(given.start(), given.end()).stream()
                .anyMatch(draw -> draw.hours() > MOST_HOURS_A_WEEK);
  }

  private static boolean isBefore(LocalDate one, LocalDate other) {
    return one != null && other != null && one.isBefore(other);
  }

  private static String stripped(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }

  private static <T> List<T> orNone(List<T> given) {
    return given == null ? List.of() : given;
  }
}
