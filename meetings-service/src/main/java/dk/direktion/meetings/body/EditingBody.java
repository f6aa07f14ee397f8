package dk.direktion.meetings.body;

import dk.direktion.common.problem.FieldError;
import dk.direktion.common.problem.InvalidInput;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Changes the rules for a body's meetings. */
@ApplicationScoped
@Transactional
public class EditingBody {

  private final Permissions permissions;
  private final ReadingBody reading;
  private final Bodies bodies;

  EditingBody(Permissions permissions, ReadingBody reading, Bodies bodies) {
    this.permissions = permissions;
    this.reading = reading;
    this.bodies = bodies;
  }

  /** Changes what is given; meetings already planned and agendas already open stay as they are. */
  public BodyRulesView edit(String code, String ifMatch, EditBody changes) {
    permissions.requireSecretariat();
    Body body = reading.known(code);
    EntityTags.require(ifMatch, body.version());
    change(body, changes);
    bodies.flush();
    return reading.of(body);
  }

  /** Says when a body usually meets. */
  public void meetIn(String code, MeetingSeries series) {
    permissions.requireSecretariat();
    reading.known(code).meetIn(series.checked());
  }

  /** Forgets when a body usually meets. */
  public BodyRulesView endSeries(String code, String ifMatch) {
    permissions.requireSecretariat();
    Body body = reading.known(code);
    EntityTags.require(ifMatch, body.version());
    body.meetIn(null);
    bodies.flush();
    return reading.of(body);
  }

  private static void change(Body body, EditBody changes) {
    if (changes.secretariat() != null) {
      body.servedBy(changes.secretariat());
    }
    if (changes.place() != null) {
      if (changes.place().isBlank()) {
        throw InvalidInput.of("place", "place-needed");
      }
      body.meetAt(changes.place().strip());
    }
    if (changes.durationMinutes() != null) {
      body.meetFor(changes.durationMinutes());
    }
    if (changes.agendaDays() != null) {
      body.sendAgenda(changes.agendaDays());
    }
    if (changes.materialDays() != null) {
      body.sendMaterial(changes.materialDays());
    }
    if (changes.publishRule() != null) {
      body.publish(changes.publishRule());
    }
    if (changes.standingItems() != null) {
      requireOneOfAKind(changes.standingItems());
      body.stand(changes.standingItems());
    }
    if (changes.series() != null) {
      body.meetIn(changes.series().checked());
    }
  }

  private static void requireOneOfAKind(List<StandingRow> rows) {
    Set<StandingItem> seen = EnumSet.noneOf(StandingItem.class);
    List<FieldError> errors = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      StandingItem kind = rows.get(i).kind();
      if (!seen.add(kind) && !kind.mayRepeat()) {
        errors.add(new FieldError("standingItems[" + i + "].kind", "standing-item-twice"));
      }
    }
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
