package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectState;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Checks what somebody wants to draw, and says of each cell what is wrong with it. */
@ApplicationScoped
class CheckingPlans {

  private final Centres centres;
  private final People people;
  private final Capacities capacities;
  private final WorkingTime workingTime;

  CheckingPlans(Centres centres, People people, Capacities capacities, WorkingTime workingTime) {
    this.centres = centres;
    this.people = people;
    this.capacities = capacities;
    this.workingTime = workingTime;
  }

  /**
   * Make a plan of what was written.
   *
   * @throws InvalidInput with every field that is wrong
   */
  PlannedActivity planned(Project project, WriteActivity written) {
    List<FieldError> errors = new ArrayList<>();
    if (written.end().isBefore(written.start())) {
      errors.add(new FieldError("end", "end-before-start"));
    }
    requireProjectsTime(project, "start", written.start(), errors);
    requireProjectsTime(project, "end", written.end(), errors);
    List<PlannedDraw> draws = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < written.draws().size(); i++) {
      PlannedDraw draw = draw(written, i, errors);
      if (!seen.add(draw.unit() + " " + draw.kind() + " " + draw.username())) {
        errors.add(new FieldError("draws[%d].unit".formatted(i), "same-draw-twice"));
      }
      draws.add(draw);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    return new PlannedActivity(written.name().strip(), written.start(), written.end(), draws);
  }

  /** A project draws on nobody before it is on the list, nor after it has left it or ended. */
  void requireProjectsTime(Project project, String field, LocalDate day, List<FieldError> errors) {
    if (project.listing(day).isEmpty()
        || project.state(day) == ProjectState.CLOSED
        || !workingTime.covers(project.id(), day)) {
      errors.add(new FieldError(field, "outside-project"));
    }
  }

  private PlannedDraw draw(WriteActivity activity, int index, List<FieldError> errors) {
    WriteDraw written = activity.draws().get(index);
    String path = "draws[%d].".formatted(index);
    String unit = written.unit().strip();
    if (!centres.has(unit)) {
      errors.add(new FieldError(path + "unit", "centre-unknown"));
    }
    String username = null;
    if (written.person() != null && !written.person().isBlank()) {
      Optional<Person> person = people.called(written.person());
      if (person.isEmpty()) {
        errors.add(new FieldError(path + "person", "person-unknown"));
      }
      username = person.map(Person::username).orElse(written.person());
    }
    List<WeekHours> weeks = new ArrayList<>();
    Set<Week> seen = new HashSet<>();
    for (int i = 0; i < written.weeks().size(); i++) {
      WriteWeek one = written.weeks().get(i);
      String cell = path + "weeks[%d].".formatted(i);
      Optional<Week> week = Week.read(one.week());
      if (week.isEmpty()) {
        errors.add(new FieldError(cell + "week", "week-unknown"));
      } else if (!seen.add(week.get())) {
        errors.add(new FieldError(cell + "week", "week-twice"));
      } else {
        hours(activity, unit, username, one, week.get(), cell, errors)
            .filter(hours -> hours.signum() > 0)
            .ifPresent(hours -> weeks.add(WeekHours.of(week.get(), hours)));
      }
    }
    return new PlannedDraw(unit, written.kind(), username, weeks);
  }

  private Optional<BigDecimal> hours(
      WriteActivity activity,
      String unit,
      String username,
      WriteWeek written,
      Week week,
      String cell,
      List<FieldError> errors) {
    if (!written.isEither()) {
      errors.add(new FieldError(cell + "hours", "hours-or-people"));
      return Optional.empty();
    }
    BigDecimal hours = written.inHours();
    String field = cell + (written.hours() == null ? "people" : "hours");
    if (hours.signum() < 0) {
      errors.add(new FieldError(field, "hours-negative"));
    } else if (hours.signum() > 0
        && (week.lastDay().isBefore(activity.start()) || week.monday().isAfter(activity.end()))) {
      errors.add(new FieldError(cell + "week", "week-outside-activity"));
    } else if (username != null && hours.compareTo(WeekHours.FULL_TIME) > 0) {
      errors.add(new FieldError(field, "hours-above-week"));
    } else if (hours.compareTo(capacities.mostOf(unit, week)) > 0) {
      errors.add(new FieldError(field, "hours-above-staff"));
    }
    return Optional.of(hours);
  }
}
