package dk.direktion.meetings.minutesimport;

import dk.direktion.common.problem.ApiProblem;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Accepts the imports there is no doubt about, each by itself: one that fails stops no other. */
@ApplicationScoped
public class AcceptingMany {

  private static final Logger LOG = Logger.getLogger(AcceptingMany.class);

  private final Permissions permissions;
  private final ReadingImports reading;
  private final AcceptingImports accepting;
  private final ImportTexts texts;

  AcceptingMany(
      Permissions permissions,
      ReadingImports reading,
      AcceptingImports accepting,
      ImportTexts texts) {
    this.permissions = permissions;
    this.reading = reading;
    this.accepting = accepting;
    this.texts = texts;
  }

  /** Accepts those named, or all that wait, and tells of each that was left why. */
  public AcceptedImportsView accept(AcceptImports wanted) {
    permissions.requireSecretariat();
    List<AcceptedImportsView.Accepted> accepted = new ArrayList<>();
    List<AcceptedImportsView.Left> left = new ArrayList<>();
    List<UUID> ids =
        wanted.importIds() == null
            ? reading.waiting()
            : wanted.importIds().stream().distinct().toList();
    for (UUID id : ids) {
      try {
        AcceptanceView one = accepting.acceptUnseen(id);
        accepted.add(new AcceptedImportsView.Accepted(id, reading.fileName(id), one.meetingId()));
      } catch (ApiProblem refusal) {
        left.add(left(id, refusal.type(), texts.because(refusal)));
      } catch (PersistenceException refused) {
        LOG.warnf(refused, "The database refused the import %s", id);
        left.add(left(id, "import-not-kept", texts.because("import-not-kept")));
      }
    }
    return new AcceptedImportsView(List.copyOf(accepted), List.copyOf(left));
  }

  private AcceptedImportsView.Left left(UUID id, String reason, String message) {
    return new AcceptedImportsView.Left(id, reading.fileName(id), reason, message);
  }
}
