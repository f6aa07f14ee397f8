package dk.direktion.portfolio.publishing;

import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.NotAuthenticated;
import dk.direktion.common.web.Denmark;
import dk.direktion.common.web.EntityTags;
import dk.direktion.portfolio.PortfolioRights;
import dk.direktion.portfolio.project.Project;
import dk.direktion.portfolio.project.ProjectFilter;
import dk.direktion.portfolio.project.Projects;
import dk.direktion.portfolio.project.RoleOnProject;
import dk.direktion.portfolio.publishing.PublishedList.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The secretariat decides whether the list may be read without log-in; until then only it sees what
 * would be.
 */
@ApplicationScoped
public class PublishingList {

  private static final String PATH = "/api/portfolio/v1/published/portfolio";

  private final PortfolioRights rights;
  private final PublishingSettings settings;
  private final Projects projects;
  private final Caller caller;
  private final Clock clock;
  private final String address;

  PublishingList(
      PortfolioRights rights,
      PublishingSettings settings,
      Projects projects,
      Caller caller,
      Clock clock,
      @ConfigProperty(name = "direktion.public-url") String publicUrl) {
    this.rights = rights;
    this.settings = settings;
    this.projects = projects;
    this.caller = caller;
    this.clock = clock;
    this.address = publicUrl + PATH;
  }

  /** The setting with the version that a change of it must name. */
  public record Read(PublishingView view, long version) {}

  /** Show whether the list is published. */
  @Transactional
  public Read show() {
    rights.requireKeepingTheList();
    return read(settings.current());
  }

  /** Switch publishing on or off. */
  @Transactional
  public Read change(String ifMatch, ChangePublishing change) {
    rights.requireKeepingTheList();
    Publishing publishing = settings.current();
    EntityTags.require(ifMatch, publishing.version());
    publishing.become(change.published(), caller.username(), caller.displayName(), clock.instant());
    settings.flush();
    return read(publishing);
  }

  private Read read(Publishing publishing) {
    return new Read(
        publishing.view(address + ".html", address + ".json", address + ".atom"),
        publishing.version());
  }

  /** Read the list as it is published, or would be. */
  @Transactional
  public PublishedList current() {
    Publishing publishing = settings.current();
    if (!publishing.published()) {
      requireToPreview();
    }
    LocalDate today = LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
    List<Project> listed =
        Stream.of(1, 2)
            .flatMap(
                level -> projects.matching(ProjectFilter.ofLevel(level, today)).list().stream())
            .toList();
    Map<UUID, Project> programmes = projects.programmesOf(listed);
    Instant midnight = today.atStartOfDay(Denmark.ZONE).toInstant();
    return new PublishedList(
        today,
        Stream.concat(
                listed.stream().map(Project::changedAt), Stream.ofNullable(publishing.changedAt()))
            .filter(midnight::isBefore)
            .max(Instant::compareTo)
            .orElse(midnight),
        listed.stream()
            .map(one -> entry(one, programmes.get(one.place(today).parentId()), today))
            .toList());
  }

  private void requireToPreview() {
    if (caller.isAnonymous()) {
      throw new NotAuthenticated();
    }
    rights.requireKeepingTheList();
  }

  private static Entry entry(Project project, Project programme, LocalDate day) {
    return new Entry(
        project.id(),
        project.name(day),
        project.kind(),
        project.place(day).level(),
        programme == null ? null : programme.name(day),
        project.person(RoleOnProject.OWNER, day),
        project.description(),
        project.state(day),
        project.cameOn(),
        project.changedAt());
  }
}
