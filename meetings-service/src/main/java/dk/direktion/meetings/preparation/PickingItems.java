package dk.direktion.meetings.preparation;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * The board picks what is to be prepared for the mayor (domain §2); the secretariat adds and puts
 * right by hand what no import has found.
 */
@ApplicationScoped
@Transactional
public class PickingItems {

  private final Permissions permissions;
  private final Preparations preparations;
  private final PreparationItems items;
  private final PreparationViews views;
  private final Clock clock;

  PickingItems(
      Permissions permissions,
      Preparations preparations,
      PreparationItems items,
      PreparationViews views,
      Clock clock) {
    this.permissions = permissions;
    this.preparations = preparations;
    this.items = items;
    this.views = views;
    this.clock = clock;
  }

  /** Adds an item; one that has its number already, and those after that, move one down. */
  public PreparationItemView add(UUID preparationId, WritePreparationItem wanted) {
    permissions.requireSecretariat();
    Preparation preparation = preparations.knownForChange(preparationId);
    requireProducing(preparation);
    List<PreparationItem> of = items.of(preparation);
    int number =
        wanted.number() == null
            ? of.stream().mapToInt(PreparationItem::number).max().orElse(0) + 1
            : wanted.number();
    if (of.stream().anyMatch(item -> item.number() == number)) {
      of.stream().filter(item -> item.number() >= number).forEach(PreparationItem::moveDown);
    }
    PreparationItem added = new PreparationItem(UuidV7.next(clock), preparation, wanted.as(number));
    items.persistAndFlush(added);
    return views.of(added);
  }

  /** Puts an item's number, title and text right. */
  public PreparationItemView edit(UUID itemId, String ifMatch, WritePreparationItem wanted) {
    permissions.requireSecretariat();
    PreparationItem item = items.known(itemId);
    requireProducing(item.preparation());
    EntityTags.require(ifMatch, item.version());
    int number = wanted.number() == null ? item.number() : wanted.number();
    boolean taken =
        items.of(item.preparation()).stream()
            .anyMatch(other -> other.number() == number && !other.id().equals(itemId));
    if (taken) {
      throw InvalidInput.of("number", "item-number-taken");
    }
    item.become(wanted.as(number));
    items.flush();
    return views.of(item);
  }

  /**
   * Removes an item; the others keep their numbers, which are those of the external agenda.
   *
   * @throws AuthorIsAsked if somebody writes about it
   */
  public void remove(UUID itemId, String ifMatch) {
    permissions.requireSecretariat();
    PreparationItem item = items.known(itemId);
    requireProducing(item.preparation());
    EntityTags.require(ifMatch, item.version());
    item.requireListed();
    items.delete(item);
  }

  /** Notes that an item is to be prepared; the secretariat finds its author. */
  public PreparationItemView want(UUID itemId, String ifMatch) {
    PreparationItem item = pickable(itemId, ifMatch);
    item.want(permissions.caller());
    items.flush();
    return views.of(item);
  }

  /** Notes that an item is not to be prepared after all. */
  public PreparationItemView leaveOut(UUID itemId, String ifMatch) {
    PreparationItem item = pickable(itemId, ifMatch);
    item.leaveOut();
    items.flush();
    return views.of(item);
  }

  private PreparationItem pickable(UUID itemId, String ifMatch) {
    permissions.requireAny(Roles.BOARD_MEMBER, Roles.SECRETARIAT);
    PreparationItem item = items.known(itemId);
    Preparation preparation = item.preparation();
    permissions.requireCovered(
        preparation.body().code(), false, preparation.starts().toLocalDate());
    EntityTags.require(ifMatch, item.version());
    return item;
  }

  private void requireProducing(Preparation preparation) {
    permissions.requireProducing(
        preparation.body().code(), false, preparation.starts().toLocalDate());
  }
}
