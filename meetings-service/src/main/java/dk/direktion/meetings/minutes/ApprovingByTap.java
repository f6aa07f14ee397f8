package dk.direktion.meetings.minutes;

import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.problem.WrongState;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Lets members, or the chair, approve minutes with one tap each.
 *
 * <p>The last one's tap completes the minutes as the system itself, for a member need not be able
 * to read every item of them.
 */
@ApplicationScoped
public class ApprovingByTap {

  private static final Logger LOG = Logger.getLogger(ApprovingByTap.class);

  private final Permissions permissions;
  private final TakingApproval taking;
  private final ReadingMinutes reading;
  private final SystemWork system;

  ApprovingByTap(
      Permissions permissions, TakingApproval taking, ReadingMinutes reading, SystemWork system) {
    this.permissions = permissions;
    this.taking = taking;
    this.reading = reading;
    this.system = system;
  }

  /**
   * Approves a meeting's minutes as the caller.
   *
   * @throws MinutesNotSubmitted if they have not been sent for approval
   */
  public MinutesView approve(UUID meetingId) {
    String caller = permissions.caller();
    if (taking.take(meetingId)) {
      try {
        system.run(() -> taking.complete(meetingId, caller));
      } catch (WrongState heldUp) {
        // The approval stands; what is missing, such as a next meeting, is the secretariat's to
        // mend.
        LOG.infof("The minutes of %s are approved by all but not complete", meetingId);
      }
    }
    return reading.show(meetingId);
  }
}
