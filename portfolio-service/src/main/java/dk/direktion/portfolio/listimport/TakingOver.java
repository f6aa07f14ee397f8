package dk.direktion.portfolio.listimport;

import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.Directory;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.project.AdmitProject;
import dk.direktion.portfolio.project.ChangeProject;
import dk.direktion.portfolio.project.GiveRole;
import dk.direktion.portfolio.project.GivingRoles;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectKind;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes projects of the rows that are right, programmes before what belongs to them. */
@ApplicationScoped
class TakingOver {

  private static final int STRATEGIC = 1;

  private final Projects projects;
  private final People people;
  private final GivingRoles givingRoles;
  private final Clock clock;

  TakingOver(Projects projects, People people, GivingRoles givingRoles, Clock clock) {
    this.projects = projects;
    this.people = people;
    this.givingRoles = givingRoles;
    this.clock = clock;
  }

  void takeOver(List<CheckedRow> rows) {
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    Directory directory = people.directory();
    Map<String, UUID> ids = new HashMap<>();
    projects.listAll().forEach(one -> ids.put(WantedProject.key(one.name(today)), one.id()));
    rows.stream()
        .filter(row -> row.outcome() == RowOutcome.NEW || row.outcome() == RowOutcome.CHANGED)
        .sorted(Comparator.comparing(TakingOver::kind))
        .forEach(
            row -> {
              WantedProject wanted = row.wanted();
              UUID parent =
                  wanted.programme() == null
                      ? null
                      : ids.get(WantedProject.key(wanted.programme()));
              if (row.project() == null) {
                ids.put(wanted.key(), admit(wanted, parent, directory));
              } else {
                change(row, parent, directory, today);
              }
            });
  }

  private static ProjectKind kind(CheckedRow row) {
    return row.wanted().kindOr(row.project() == null ? ProjectKind.PROJECT : row.project().kind());
  }

  private UUID admit(WantedProject wanted, UUID parent, Directory directory) {
    AdmitProject admission =
        new AdmitProject(
            wanted.name(),
            wanted.kindOr(ProjectKind.PROJECT),
            wanted.level() == null ? STRATEGIC : wanted.level(),
            parent,
            wanted.description(),
            roles(wanted, wanted.onListFrom()),
            wanted.onListFrom(),
            wanted.addedReason(),
            wanted.phase());
    Project project =
        Project.admit(
            UuidV7.next(clock), admission, givingRoles.held(admission.roles(), directory));
    if (wanted.leftOn() != null) {
      project.leave(wanted.leftOn(), wanted.leftReason());
    }
    projects.persist(project);
    return project.id();
  }

  private void change(CheckedRow row, UUID parent, Directory directory, LocalDate today) {
    Project project = row.project();
    WantedProject wanted = row.wanted();
    boolean placed = row.cells().containsKey(ListColumn.PROGRAMME);
    project.change(
        new ChangeProject(
            kind(row),
            wanted.level() == null ? project.level() : wanted.level(),
            placed ? parent : project.parentId(),
            wanted.description(),
            new HashSet<>(project.course().decisionGates()),
            null),
        today.isBefore(project.cameOn()) ? project.cameOn() : today);
    for (RowChange change : row.changes()) {
      switch (change.column()) {
        case OWNER -> project.handOver(held(RoleOnProject.OWNER, wanted.owner(), today, directory));
        case MANAGER ->
            project.handOver(held(RoleOnProject.MANAGER, wanted.manager(), today, directory));
        case LEFT_ON -> project.leave(wanted.leftOn(), wanted.leftReason());
        default -> {
          // Said by the change of the project as a whole.
        }
      }
    }
  }

  private RoleHeld held(RoleOnProject role, String person, LocalDate day, Directory directory) {
    return givingRoles.held(List.of(new GiveRole(role, person, day, null)), directory).get(0);
  }

  private static List<GiveRole> roles(WantedProject wanted, LocalDate day) {
    List<GiveRole> roles = new ArrayList<>();
    if (wanted.owner() != null) {
      roles.add(new GiveRole(RoleOnProject.OWNER, wanted.owner(), day, null));
    }
    if (wanted.manager() != null) {
      roles.add(new GiveRole(RoleOnProject.MANAGER, wanted.manager(), day, null));
    }
    return roles;
  }
}
