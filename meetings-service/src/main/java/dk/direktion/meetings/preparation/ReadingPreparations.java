package dk.direktion.meetings.preparation;

import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Shows preparations: to the secretariat, the board and the mayor whole, to an author his items.
 */
@ApplicationScoped
@Transactional
public class ReadingPreparations {

  private final Permissions permissions;
  private final Preparations preparations;
  private final PreparationItems items;
  private final PreparationViews views;
  private final People people;

  ReadingPreparations(
      Permissions permissions,
      Preparations preparations,
      PreparationItems items,
      PreparationViews views,
      People people) {
    this.permissions = permissions;
    this.preparations = preparations;
    this.items = items;
    this.views = views;
    this.people = people;
  }

  /** Lists preparations, the latest meeting first. */
  public Page<PreparationSummary> list(Paging paging) {
    permissions.requireReading();
    Page<Preparation> page = paging.of(preparations.findAll(Sort.descending("starts").and("id")));
    Map<UUID, List<PreparationItem>> of =
        items.of(page.items().stream().map(Preparation::id).toList()).stream()
            .collect(Collectors.groupingBy(item -> item.preparation().id()));
    return page.map(
        preparation -> views.summary(preparation, of.getOrDefault(preparation.id(), List.of())));
  }

  /**
   * Shows one preparation.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public PreparationView show(UUID id) {
    permissions.requireReading();
    return views.of(preparations.known(id));
  }

  /**
   * Shows one item with its note.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  public PreparationItemView showItem(UUID id) {
    permissions.requireReading();
    return views.of(items.known(id));
  }

  /** Lists what the caller is asked to write, by deadline. */
  public Page<PreparationItemView> asked(Paging paging) {
    permissions.requireReading();
    Page<PreparationItem> page = paging.of(items.askedOf(permissions.caller()));
    return new Page<>(views.of(page.items()), page.page(), page.pageSize(), page.total());
  }

  /** Lists all the caller may know of that is asked for and not handed in. */
  public List<PreparationItemView> awaited() {
    permissions.requireReading();
    return views.of(items.awaited());
  }

  /** Lists who can be asked, by name. */
  public Page<AuthorView> authors(Paging paging) {
    permissions.requireSecretariat();
    return paging
        .of(people.active())
        .map(person -> new AuthorView(person.username(), person.name(), person.unit()));
  }
}
