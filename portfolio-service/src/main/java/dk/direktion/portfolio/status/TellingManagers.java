package dk.direktion.portfolio.status;

import dk.direktion.common.notice.Notice;
import dk.direktion.common.notice.Notices;
import dk.direktion.portfolio.Today;
import dk.direktion.portfolio.person.People;
import dk.direktion.portfolio.person.Person;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleHeld;
import dk.direktion.portfolio.project.RoleOnProject;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Writes to project managers about their notes, with their centre manager in copy. */
@ApplicationScoped
class TellingManagers {

  private final Notices notices;
  private final People people;
  private final Projects projects;
  private final RoundNames names;
  private final Today today;

  TellingManagers(
      Notices notices, People people, Projects projects, RoundNames names, Today today) {
    this.notices = notices;
    this.people = people;
    this.projects = projects;
    this.names = names;
    this.today = today;
  }

  /** Write about a question of a round; nobody is written to whom the directory does not know. */
  void tell(String template, StatusRound round, StatusRequest request) {
    tell(template, round, request, null);
  }

  void tell(String template, StatusRound round, StatusRequest request, String by) {
    managerOf(request.projectId())
        .ifPresent(
            manager ->
                notices.send(
                    Notice.to(manager, template, path(request.projectId()))
                        .copiedTo(centreManagerOf(manager))
                        .with("project", nameOf(request.projectId()))
                        .with("round", names.of(round))
                        .with("deadline", round.deadline())
                        .with("by", by)));
  }

  /** Find who leads a project today; empty for one the directory does not know. */
  Optional<String> managerOf(UUID projectId) {
    return leading(projectId).map(RoleHeld::username);
  }

  /** Find who leads a project today, known to the directory or not. */
  Optional<RoleHeld> leading(UUID projectId) {
    return projects.findById(projectId).holder(RoleOnProject.MANAGER, today.date());
  }

  /** Tell whether anybody is to answer for a project today. */
  boolean isToAnswer(UUID projectId) {
    return AskedProjects.isToAnswer(projects.findById(projectId), today.date());
  }

  private List<String> centreManagerOf(String username) {
    return people
        .findByIdOptional(username)
        .map(Person::unit)
        .flatMap(people::managerOf)
        .map(Person::username)
        .filter(chief -> !chief.equals(username))
        .stream()
        .toList();
  }

  String nameOf(UUID projectId) {
    return projects.findById(projectId).name(today.date());
  }

  static String path(UUID projectId) {
    return "/portefoelje/" + projectId + "/status";
  }
}
