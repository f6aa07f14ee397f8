package dk.direktion.portfolio.project;

import dk.direktion.common.event.EventHandler;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.portfolio.PortfolioRights;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;

/** Ties names on the list to the people the directory comes to tell of. */
@ApplicationScoped
class FollowingNames implements EventHandler {

  // A name two people bear stays a name: whose the role is nobody can tell.
  private static final String TIE =
      """
      update project_role held set username = :username
      where held.username is null and lower(held.person) = lower(:name)
        and not exists (select from person other
                        where lower(other.name) = lower(:name) and other.username <> :username)
        and not exists (select from project_role same
                        where same.project_id = held.project_id and same.role = held.role
                          and same.username = :username
                          and daterange(same.valid_from, same.valid_until)
                              && daterange(held.valid_from, held.valid_until))""";

  private final PortfolioRights rights;
  private final Projects projects;

  FollowingNames(PortfolioRights rights, Projects projects) {
    this.rights = rights;
    this.projects = projects;
  }

  @Override
  public String source() {
    return "access";
  }

  @Override
  public Set<String> types() {
    return Set.of("person.changed");
  }

  @Override
  @Transactional
  public void handle(ReceivedEvent event) {
    rights.requireSystem();
    String username = event.data().path("username").asText(event.subject());
    projects
        .getEntityManager()
        .createNativeQuery(TIE)
        .setParameter("username", username)
        .setParameter("name", event.data().path("name").asText(username))
        .executeUpdate();
  }
}
