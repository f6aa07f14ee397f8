package dk.direktion.meetings.demo;

import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.screening.ScreenItem;
import dk.direktion.meetings.screening.ScreeningItems;
import dk.direktion.meetings.screening.ScreeningPerson;
import dk.direktion.meetings.screening.Screenings;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Has the demo's secretariat keep the personnel case for named readers. */
@ApplicationScoped
class DemoScreening {

  private static final Set<String> ROLES = Set.of(Roles.SECRETARIAT);

  private final SystemWork system;
  private final AgendaItems items;
  private final Screenings screenings;
  private final ScreeningItems screening;
  private final List<DemoMeetings.DemoScreened> wanted;

  DemoScreening(
      SystemWork system,
      AgendaItems items,
      Screenings screenings,
      ScreeningItems screening,
      ObjectMapper json) {
    this.system = system;
    this.items = items;
    this.screenings = screenings;
    this.screening = screening;
    this.wanted = DemoMeetings.read(json).screened();
  }

  /** Tells whether access-service has told that those who are to read may read closed items. */
  boolean isPossible() {
    return wanted.stream().allMatch(this::isPossible);
  }

  private boolean isPossible(DemoMeetings.DemoScreened demo) {
    AtomicBoolean possible = new AtomicBoolean();
    system.runAs(
        demo.by(),
        ROLES,
        () ->
            possible.set(
                of(demo).stream()
                    .allMatch(
                        item ->
                            screenings.mayScreen(item)
                                && possibleReaders(item).containsAll(demo.readers()))));
    return possible.get();
  }

  void screen() {
    wanted.forEach(
        demo ->
            system.runAs(
                demo.by(),
                ROLES,
                () ->
                    of(demo)
                        .forEach(
                            item ->
                                screening.screen(
                                    item.id(),
                                    EntityTags.of(screening.show(item.id()).version()),
                                    new ScreenItem(demo.readers())))));
  }

  private Set<String> possibleReaders(AgendaItem item) {
    return screening.show(item.id()).possibleReaders().stream()
        .map(ScreeningPerson::username)
        .collect(Collectors.toSet());
  }

  private List<AgendaItem> of(DemoMeetings.DemoScreened demo) {
    return items.list(
        "caseId in (select c.id from CaseFile c where c.caseNumber = ?1)", demo.caseNumber());
  }
}
