package dk.direktion.meetings.minutesimport;

import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.minutesimport.reader.Warning;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Corrects what was read wrongly, before it is accepted. */
@ApplicationScoped
@Transactional
public class CorrectingImports {

  private static final String CLOSED_TITLE = "Lukket";

  private final Permissions permissions;
  private final MinutesImports imports;
  private final KnownBodies bodies;
  private final ContentJson json;
  private final ImportViews views;

  CorrectingImports(
      Permissions permissions,
      MinutesImports imports,
      KnownBodies bodies,
      ContentJson json,
      ImportViews views) {
    this.permissions = permissions;
    this.imports = imports;
    this.bodies = bodies;
    this.json = json;
    this.views = views;
  }

  /**
   * Corrects an import that is not yet a meeting.
   *
   * @throws AlreadyAccepted if it is one
   */
  public ImportView correct(UUID id, String ifMatch, EditImport change) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.EXTERNAL_SYSTEM);
    MinutesImport one = imports.knownForChange(id);
    one.requireRead();
    EntityTags.require(ifMatch, one.version());
    ImportContent old = json.content(one);
    ImportContent corrected =
        new ImportContent(
            change.meeting() == null ? old.meeting() : old.meeting().with(change.meeting(), bodies),
            change.items() == null ? old.items() : items(old.items(), change.items()),
            change.reminders() == null
                ? old.reminders()
                : change.reminders().stream().map(EditImportedReminder::reminder).toList(),
            warnings(old, change),
            old.unplaced(),
            old.participants(),
            old.pageFurniture(),
            old.unsureLines());
    one.say(json.write(corrected), corrected.meeting().bodyCode(), corrected.meeting().date());
    imports.flush();
    return views.of(one, json.content(one));
  }

  // Who names the body has looked at whose it is.
  private static List<Warning> warnings(ImportContent old, EditImport change) {
    boolean named = change.meeting() != null && change.meeting().bodyName() != null;
    return old.warnings().stream()
        .filter(warning -> !named || !warning.code().equals(OtherMunicipality.CODE))
        .toList();
  }

  private static List<ImportItemView> items(
      List<ImportItemView> old, List<EditImportedItem> changes) {
    Map<Integer, ImportItemView> byNumber = new HashMap<>();
    old.forEach(item -> byNumber.put(item.number(), item));
    List<FieldError> errors = new ArrayList<>();
    List<ImportItemView> items = new ArrayList<>();
    Set<Integer> taken = new HashSet<>();
    for (int i = 0; i < changes.size(); i++) {
      EditImportedItem change = changes.get(i);
      if (!taken.add(change.number())) {
        errors.add(new FieldError("items[" + i + "].number", "item-number-taken"));
        continue;
      }
      ImportItemView item =
          byNumber
              .getOrDefault(change.number(), ImportItemView.blank(change.number()))
              .with(change);
      if (item.title() == null && item.closed()) {
        item = item.entitled(CLOSED_TITLE);
      }
      if (item.title() == null) {
        errors.add(new FieldError("items[" + i + "].title", "title-needed"));
      }
      items.add(item);
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
    items.sort(Comparator.comparing(ImportItemView::number));
    return List.copyOf(items);
  }
}
