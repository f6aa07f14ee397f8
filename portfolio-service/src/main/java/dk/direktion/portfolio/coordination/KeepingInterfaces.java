package dk.direktion.portfolio.coordination;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.problem.NotFound;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.portfolio.person.KnownPeople;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectRights;
import dk.direktion.portfolio.project.Projects;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Noting what two projects must coordinate; those who keep either of them keep it. */
@ApplicationScoped
@Transactional
public class KeepingInterfaces {

  private final ProjectRights rights;
  private final Projects projects;
  private final ProjectInterfaces interfaces;
  private final KnownPeople people;
  private final Clock clock;

  KeepingInterfaces(
      ProjectRights rights,
      Projects projects,
      ProjectInterfaces interfaces,
      KnownPeople people,
      Clock clock) {
    this.rights = rights;
    this.projects = projects;
    this.interfaces = interfaces;
    this.people = people;
    this.clock = clock;
  }

  /** List a project's interfaces, those that are open first. */
  public Page<InterfaceView> list(UUID projectId, Paging paging) {
    rights.requireReading();
    boolean mayKeep = rights.mayKeep(project(projectId));
    return paging.of(interfaces.of(projectId)).map(one -> view(one, projectId, mayKeep));
  }

  /** List all of a project's interfaces for a sheet. */
  public List<InterfaceView> all(UUID projectId) {
    rights.requireReading();
    project(projectId);
    return interfaces.of(projectId).stream().map(one -> view(one, projectId, false)).toList();
  }

  /** Note an interface with another project. */
  public InterfaceView note(UUID projectId, WriteInterface written) {
    rights.requireReading();
    rights.requireKeeping(project(projectId));
    requireOther(projectId, written.otherId());
    ProjectInterface made =
        ProjectInterface.between(
            UuidV7.next(clock), projectId, written, people.named("owner", written.owner()));
    interfaces.persistAndFlush(made);
    return view(made, projectId, true);
  }

  /** Write an interface anew, from either of its projects. */
  public InterfaceView rewrite(
      UUID projectId, UUID interfaceId, String ifMatch, WriteInterface written) {
    rights.requireReading();
    rights.requireKeeping(project(projectId));
    ProjectInterface found =
        interfaces
            .findByIdOptional(interfaceId)
            .filter(one -> one.concerns(projectId))
            .orElseThrow(() -> new NotFound("interface"));
    EntityTags.require(ifMatch, found.version());
    requireOther(projectId, written.otherId());
    found.rewrite(projectId, written, people.named("owner", written.owner()));
    interfaces.flush();
    return view(found, projectId, true);
  }

  private void requireOther(UUID projectId, UUID otherId) {
    if (otherId.equals(projectId)) {
      throw InvalidInput.of("otherId", "interface-with-itself");
    }
    if (projects.findByIdOptional(otherId).isEmpty()) {
      throw InvalidInput.of("otherId", "project-unknown");
    }
  }

  private InterfaceView view(ProjectInterface one, UUID from, boolean mayEdit) {
    UUID other = one.otherThan(from);
    return new InterfaceView(
        one.id(),
        other,
        project(other).name(LocalDate.ofInstant(clock.instant(), Denmark.ZONE)),
        one.description(),
        one.owner(),
        one.ownerUsername(),
        one.state(),
        mayEdit ? List.of("edit") : List.of(),
        one.version());
  }

  private Project project(UUID id) {
    return projects.findByIdOptional(id).orElseThrow(() -> new NotFound("project"));
  }
}
