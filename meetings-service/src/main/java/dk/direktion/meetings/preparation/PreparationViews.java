package dk.direktion.meetings.preparation;

import dk.direktion.common.web.Denmark;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows preparations to the caller. */
@ApplicationScoped
class PreparationViews {

  private final Permissions permissions;
  private final PreparationItems items;
  private final PreparationNotes notes;
  private final People people;
  private final Clock clock;

  PreparationViews(
      Permissions permissions,
      PreparationItems items,
      PreparationNotes notes,
      People people,
      Clock clock) {
    this.permissions = permissions;
    this.items = items;
    this.notes = notes;
    this.people = people;
    this.clock = clock;
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Denmark.ZONE);
  }

  PreparationSummary summary(Preparation preparation, List<PreparationItem> of) {
    return new PreparationSummary(
        preparation.id(),
        preparation.body().code(),
        preparation.body().name(),
        preparation.starts(),
        preparation.location(),
        of.size(),
        (int) of.stream().filter(PreparationItem::isPicked).count(),
        count(of, PreparationState.WRITTEN),
        count(of, PreparationState.APPROVED),
        (int) of.stream().filter(item -> item.isLate(today())).count());
  }

  private static int count(List<PreparationItem> items, PreparationState state) {
    return (int) items.stream().filter(item -> item.state() == state).count();
  }

  PreparationView of(Preparation preparation) {
    List<PreparationItem> of = items.of(preparation);
    return new PreparationView(
        preparation.id(),
        preparation.body().code(),
        preparation.body().name(),
        preparation.starts(),
        preparation.location(),
        preparation.sourceName(),
        of(of),
        actions(preparation, of),
        preparation.version());
  }

  private List<String> actions(Preparation preparation, List<PreparationItem> of) {
    List<String> actions = new ArrayList<>();
    boolean manages = manages(preparation);
    addIf(manages, actions, "add-item");
    if (manages && of.stream().allMatch(item -> item.state() == PreparationState.LISTED)) {
      actions.add("read-agenda");
      actions.add("remove");
    }
    boolean reads = permissions.readsPreparations();
    if (reads && of.stream().anyMatch(item -> item.state() == PreparationState.APPROVED)) {
      actions.add("compile");
    }
    return actions;
  }

  PreparationItemView of(PreparationItem item) {
    return of(List.of(item)).get(0);
  }

  List<PreparationItemView> of(List<PreparationItem> shown) {
    Map<UUID, String> texts = notes.textsOf(shown.stream().map(PreparationItem::id).toList());
    Map<String, String> names =
        people.namesOf(shown.stream().flatMap(item -> Stream.of(item.author(), item.wantedBy())));
    return shown.stream().map(item -> view(item, texts.get(item.id()), names)).toList();
  }

  private PreparationItemView view(PreparationItem item, String note, Map<String, String> names) {
    return new PreparationItemView(
        item.id(),
        item.preparation().id(),
        item.preparation().body().code(),
        item.preparation().body().name(),
        item.preparation().starts(),
        item.number(),
        item.title(),
        item.externalText(),
        item.state(),
        item.wantedBy(),
        names.get(item.wantedBy()),
        item.author(),
        names.get(item.author()),
        item.deadline(),
        item.isLate(today()),
        item.focus(),
        item.returnReason(),
        note,
        actions(item),
        item.version());
  }

  private List<String> actions(PreparationItem item) {
    List<String> actions = new ArrayList<>();
    boolean manages = manages(item.preparation());
    boolean writes = item.author() != null && permissions.is(item.author());
    switch (item.state()) {
      case LISTED -> {
        addIf(manages, actions, "ask");
        addIf(manages, actions, "remove");
        boolean picks = manages || permissions.picksPreparations();
        addIf(picks, actions, item.wantedBy() == null ? "want" : "leave-out");
      }
      case ASKED -> {
        addIf(writes, actions, "write");
        addIf(writes, actions, "hand-in");
        addIf(manages, actions, "ask");
        addIf(manages, actions, "release");
      }
      case WRITTEN -> {
        addIf(manages, actions, "approve");
        addIf(manages, actions, "return");
      }
      case APPROVED -> addIf(manages, actions, "return");
    }
    addIf(manages, actions, "edit");
    return actions;
  }

  private boolean manages(Preparation preparation) {
    return permissions.manages(preparation.body().code(), preparation.starts().toLocalDate());
  }

  private static void addIf(boolean may, List<String> actions, String action) {
    if (may) {
      actions.add(action);
    }
  }
}
