package dk.direktion.portfolio.economy;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A programme's economy: its own and that of all its parts, beside what it must save. */
@ApplicationScoped
public class ReckoningProgrammes {

  private final ProjectRights rights;
  private final Caller caller;
  private final Projects projects;
  private final Accounts accounts;
  private final AllSavingTargets targets;
  private final Today today;

  ReckoningProgrammes(
      ProjectRights rights,
      Caller caller,
      Projects projects,
      Accounts accounts,
      AllSavingTargets targets,
      Today today) {
    this.rights = rights;
    this.caller = caller;
    this.projects = projects;
    this.accounts = accounts;
    this.targets = targets;
    this.today = today;
  }

  /** Read a programme's economy as it has been told until now. */
  @Transactional
  public ProgrammeEconomyView read(UUID programmeId) {
    rights.requireReading();
    return of(programme(programmeId));
  }

  /**
   * Set what a programme must save each year.
   *
   * @throws InvalidInput for a year that is named twice
   */
  @Transactional
  public ProgrammeEconomyView set(UUID programmeId, String ifMatch, SetTargets wanted) {
    rights.requireReading();
    Project programme = existing(programmeId);
    rights.requireKeeping(programme);
    requireProgramme(programme);
    SavingTargets kept = targetsOf(programmeId);
    EntityTags.require(ifMatch, tag(kept));
    kept.become(byYear(wanted), caller.displayName(), today.moment());
    targets.persistAndFlush(kept);
    return of(programme);
  }

  private static Map<Integer, Long> byYear(SetTargets wanted) {
    Map<Integer, Long> byYear = new HashMap<>();
    for (int i = 0; i < wanted.years().size(); i++) {
      SetTargets.OfYear one = wanted.years().get(i);
      if (byYear.putIfAbsent(one.year(), one.amount()) != null) {
        throw InvalidInput.of("years[%d].year".formatted(i), "year-twice");
      }
    }
    return byYear;
  }

  /** Reckon for whoever may read it already. */
  public ProgrammeEconomyView of(UUID programmeId) {
    return of(programme(programmeId));
  }

  private ProgrammeEconomyView of(Project programme) {
    Map<UUID, Project> all = withParts(programme);
    Account account = accounts.of(all.keySet());
    SavingTargets kept = targetsOf(programme.id());
    LocalDate day = today.date();
    return new ProgrammeEconomyView(
        programme.id(),
        programme.name(day),
        account.toldAt(),
        account.allocated(),
        account.proposed(),
        account.spent(),
        account.allocated() - account.spent(),
        account.promised(),
        account.realised(),
        years(account, kept.byYear()),
        all.values().stream().map(one -> part(one, account.of(one.id()), day)).toList(),
        kept.changedBy(),
        kept.changedAt(),
        rights.mayKeep(programme) ? List.of("targets") : List.of(),
        tag(kept));
  }

  private static List<ProgrammeEconomyView.Year> years(
      Account account, Map<Integer, Long> targets) {
    Map<Integer, EconomyYearView> told =
        account.years().stream()
            .collect(Collectors.toMap(EconomyYearView::year, Function.identity()));
    TreeSet<Integer> years = new TreeSet<>(told.keySet());
    years.addAll(targets.keySet());
    return years.stream()
        .map(year -> year(told.getOrDefault(year, new EconomyYearView(year, 0, 0, 0, 0)), targets))
        .toList();
  }

  private static ProgrammeEconomyView.Year year(EconomyYearView told, Map<Integer, Long> targets) {
    Long target = targets.get(told.year());
    return new ProgrammeEconomyView.Year(
        told.year(),
        told.allocated(),
        told.spent(),
        target,
        told.promised(),
        told.realised(),
        target == null ? null : Math.max(0, target - told.promised()));
  }

  private static ProgrammeEconomyView.Part part(Project project, Account account, LocalDate day) {
    return new ProgrammeEconomyView.Part(
        project.id(),
        project.name(day),
        account.allocated(),
        account.spent(),
        account.promised(),
        account.realised());
  }

  // What has left the list or ended still spends, and still brings benefits.
  private Map<UUID, Project> withParts(Project programme) {
    LocalDate day = today.date();
    Collator danish = Collator.getInstance(Locale.forLanguageTag("da"));
    Map<UUID, Project> all = new LinkedHashMap<>();
    all.put(programme.id(), programme);
    List<Project> next = List.of(programme);
    List<Project> parts = new ArrayList<>();
    while (!next.isEmpty()) {
      next = projects.list("parentId in ?1", next.stream().map(Project::id).toList());
      parts.addAll(next);
    }
    parts.sort(Comparator.comparing(one -> one.name(day), danish));
    parts.forEach(one -> all.put(one.id(), one));
    return all;
  }

  private Project programme(UUID id) {
    Project programme = existing(id);
    requireProgramme(programme);
    return programme;
  }

  private Project existing(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }

  private static void requireProgramme(Project project) {
    if (project.kind() != ProjectKind.PROGRAMME) {
      throw new NotFound("programme");
    }
  }

  private SavingTargets targetsOf(UUID programmeId) {
    return targets.findByIdOptional(programmeId).orElseGet(() -> new SavingTargets(programmeId));
  }

  // What is kept for the first time has the database's version 0.
  private static long tag(SavingTargets kept) {
    return kept.changedAt() == null ? 0 : kept.version() + 1;
  }
}
