package dk.direktion.portfolio.resource;

import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.sheet.Sheet;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.Wording;
import dk.direktion.portfolio.person.Centres;
import dk.direktion.portfolio.project.ProjectRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.text.Collator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What all projects together take of the centres and of people, a quarter ahead (domain §4). */
@ApplicationScoped
public class ReckoningResources {

  /** Weeks of a quarter. */
  public static final int QUARTER = 13;

  private static final int MOST_WEEKS = 53;

  private final ProjectRights rights;
  private final Centres centres;
  private final DrawnWeeks drawn;
  private final Capacities capacities;
  private final ProjectNames names;
  private final Clock clock;
  private final Wording wording;

  ReckoningResources(
      ProjectRights rights,
      Centres centres,
      DrawnWeeks drawn,
      Capacities capacities,
      ProjectNames names,
      Clock clock,
      Wording wording) {
    this.rights = rights;
    this.centres = centres;
    this.drawn = drawn;
    this.capacities = capacities;
    this.names = names;
    this.clock = clock;
    this.wording = wording;
  }

  /** Show each centre's weeks from a week on; from this one where none is asked for. */
  @Transactional
  public HeatMapView heatMap(String from, int count) {
    rights.requireReading();
    List<Week> weeks = weeks(from, count);
    List<DrawnWeek> found = found(weeks);
    CapacityTable table = new CapacityTable(capacities.listAll());
    TreeSet<String> units = new TreeSet<>(Collator.getInstance(Locale.forLanguageTag("da")));
    units.addAll(centres.codes());
    Map<String, Map<Week, List<DrawnWeek>>> byUnit =
        found.stream()
            .collect(
                Collectors.groupingBy(DrawnWeek::unit, Collectors.groupingBy(DrawnWeek::week)));
    return new HeatMapView(
        WeekView.of(weeks),
        units.stream()
            .map(unit -> row(unit, weeks, byUnit.getOrDefault(unit, Map.of()), table))
            .toList(),
        weeks.get(0).plus(-weeks.size()).toString(),
        weeks.get(0).plus(weeks.size()).toString());
  }

  private static HeatMapView.CentreRow row(
      String unit, List<Week> weeks, Map<Week, List<DrawnWeek>> drawn, CapacityTable table) {
    return new HeatMapView.CentreRow(
        unit,
        weeks.stream()
            .map(
                week -> {
                  List<DrawnWeek> here = drawn.getOrDefault(week, List.of());
                  BigDecimal hours = ProjectShare.sum(here);
                  return new HeatMapView.Cell(
                      week.toString(),
                      hours,
                      WeekHours.people(hours),
                      table.of(unit, week).orElse(null),
                      table.isExceeded(unit, week, hours),
                      (int) here.stream().map(DrawnWeek::projectId).distinct().count());
                })
            .toList());
  }

  /** Show where several projects draw on the same centre beyond its capacity, or on one person. */
  @Transactional
  public OverlapsView overlaps(String from, int count) {
    rights.requireReading();
    List<DrawnWeek> found = found(weeks(from, count));
    CapacityTable table = new CapacityTable(capacities.listAll());
    Map<UUID, String> called = names.ofDrawn(found);
    return new OverlapsView(ofCentres(found, table, called), ofPeople(found, called));
  }

  private static List<OverlapsView.OfCentre> ofCentres(
      List<DrawnWeek> found, CapacityTable table, Map<UUID, String> called) {
    List<OverlapsView.OfCentre> overlaps = new ArrayList<>();
    found.stream()
        .collect(
            Collectors.groupingBy(
                one -> one.week() + " " + one.unit(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            here -> {
              DrawnWeek any = here.get(0);
              List<ProjectShare> projects = ProjectShare.of(here, called);
              BigDecimal hours = ProjectShare.sum(here);
              if (projects.size() > 1 && table.isExceeded(any.unit(), any.week(), hours)) {
                BigDecimal capacity = table.of(any.unit(), any.week()).orElseThrow();
                overlaps.add(
                    new OverlapsView.OfCentre(
                        any.unit(),
                        any.week().toString(),
                        any.weekStart(),
                        hours,
                        capacity,
                        hours.subtract(capacity),
                        projects));
              }
            });
    return overlaps;
  }

  private static List<OverlapsView.OfPerson> ofPeople(
      List<DrawnWeek> found, Map<UUID, String> called) {
    List<OverlapsView.OfPerson> overlaps = new ArrayList<>();
    found.stream()
        .filter(one -> one.username() != null)
        .collect(
            Collectors.groupingBy(
                one -> one.week() + " " + one.username(), TreeMap::new, Collectors.toList()))
        .values()
        .forEach(
            here -> {
              DrawnWeek any = here.get(0);
              List<ProjectShare> projects = ProjectShare.of(here, called);
              if (projects.size() > 1) {
                overlaps.add(
                    new OverlapsView.OfPerson(
                        any.username(),
                        any.person(),
                        any.unit(),
                        any.week().toString(),
                        any.weekStart(),
                        ProjectShare.sum(here),
                        projects));
              }
            });
    return overlaps;
  }

  /** Show who is drawn by which projects when, by name. */
  @Transactional
  public PeopleLoadView people(String from, int count) {
    rights.requireReading();
    List<Week> weeks = weeks(from, count);
    List<DrawnWeek> found = found(weeks).stream().filter(one -> one.username() != null).toList();
    Map<UUID, String> called = names.ofDrawn(found);
    Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
    return new PeopleLoadView(
        WeekView.of(weeks),
        found.stream().collect(Collectors.groupingBy(DrawnWeek::username)).values().stream()
            .map(of -> row(of, weeks, called))
            .sorted(Comparator.comparing(PeopleLoadView.PersonRow::name, danish))
            .toList(),
        weeks.get(0).plus(-weeks.size()).toString(),
        weeks.get(0).plus(weeks.size()).toString());
  }

  private static PeopleLoadView.PersonRow row(
      List<DrawnWeek> ofPerson, List<Week> weeks, Map<UUID, String> called) {
    DrawnWeek any = ofPerson.get(0);
    return new PeopleLoadView.PersonRow(
        any.username(),
        any.person(),
        any.unit(),
        weeks.stream()
            .map(
                week -> {
                  List<DrawnWeek> here =
                      ofPerson.stream().filter(one -> one.week().equals(week)).toList();
                  List<ProjectShare> projects = ProjectShare.of(here, called);
                  return new PeopleLoadView.Cell(
                      week.toString(), ProjectShare.sum(here), projects.size() > 1, projects);
                })
            .toList());
  }

  /** List all overlaps as a sheet. */
  @Transactional
  public Sheet overlapsSheet(String from, int count) {
    OverlapsView overlaps = overlaps(from, count);
    List<List<?>> rows = new ArrayList<>();
    overlaps
        .centres()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        one.week(),
                        one.start(),
                        one.unit(),
                        "",
                        one.hours(),
                        one.capacity(),
                        told(one.projects()))));
    overlaps
        .people()
        .forEach(
            one ->
                rows.add(
                    List.of(
                        one.week(),
                        one.start(),
                        one.unit(),
                        one.name(),
                        one.hours(),
                        WeekHours.FULL_TIME,
                        told(one.projects()))));
    return new Sheet(
        wording.columns(
            "overlap", "week", "weekStart", "unit", "person", "hours", "capacity", "projects"),
        rows);
  }

  /** List what is drawn of each centre as a sheet, a column for each week. */
  @Transactional
  public Sheet heatMapSheet(String from, int count) {
    HeatMapView map = heatMap(from, count);
    List<String> columns = new ArrayList<>(wording.columns("heatMap", "unit"));
    map.weeks().forEach(week -> columns.add(week.week()));
    List<List<?>> rows = new ArrayList<>();
    for (HeatMapView.CentreRow row : map.centres()) {
      List<Object> cells = new ArrayList<>(List.of(row.unit()));
      row.cells().forEach(cell -> cells.add(cell.hours()));
      rows.add(cells);
    }
    return new Sheet(columns, rows);
  }

  /**
   * List who is drawn by which projects when as a sheet, a row for each person, week and project.
   */
  @Transactional
  public Sheet peopleSheet(String from, int count) {
    List<List<?>> rows = new ArrayList<>();
    PeopleLoadView load = people(from, count);
    for (PeopleLoadView.PersonRow person : load.people()) {
      for (PeopleLoadView.Cell cell : person.cells()) {
        cell.projects()
            .forEach(
                one ->
                    rows.add(
                        List.of(
                            person.name(),
                            person.unit(),
                            cell.week(),
                            one.name(),
                            one.hours(),
                            cell.hours(),
                            wording.text(cell.isOverlap() ? "load.yes" : "load.no"))));
      }
    }
    return new Sheet(
        wording.columns(
            "load", "person", "unit", "week", "project", "hours", "weekHours", "overlap"),
        rows);
  }

  private static String told(List<ProjectShare> projects) {
    return projects.stream()
        .map(one -> one.name() + " (" + one.hours().stripTrailingZeros().toPlainString() + ")")
        .collect(Collectors.joining(", "));
  }

  private List<DrawnWeek> found(List<Week> weeks) {
    return drawn.list(DrawFilter.reckoned(weeks.get(0), weeks.get(weeks.size() - 1)));
  }

  private List<Week> weeks(String from, int count) {
    if (count < 1 || count > MOST_WEEKS) {
      throw InvalidInput.of("weeks", "weeks-range");
    }
    Week now = Week.of(LocalDate.ofInstant(clock.instant(), Denmark.ZONE));
    return Week.asked("from", from, now).andNext(count);
  }
}
