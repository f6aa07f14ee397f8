package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How minutes were approved and corrected, as far as the caller may read the items. */
@ApplicationScoped
public class MinutesCourse {

  private final MinutesApprovals approvals;
  private final MinutesVersions versions;
  private final MinutesCorrections corrections;

  MinutesCourse(
      MinutesApprovals approvals, MinutesVersions versions, MinutesCorrections corrections) {
    this.approvals = approvals;
    this.versions = versions;
    this.corrections = corrections;
  }

  /** Lists those whose approval the minutes need, and when each gave it. */
  public List<ApproverView> approvers(Meeting meeting) {
    Map<String, MinutesApproval> given = approvals.of(meeting.id());
    return approvals.approversOf(meeting).stream()
        .map(
            approver -> {
              MinutesApproval approval = given.get(approver.username());
              return new ApproverView(
                  approver.name(), approval == null ? null : approval.approvedAt());
            })
        .toList();
  }

  /** Returns the number of the newest version: 1 while nothing is corrected. */
  public int version(UUID meetingId) {
    return versions.newest(meetingId);
  }

  /**
   * Lists what was corrected, oldest first; of an item the caller may not read only that something
   * was.
   */
  public List<MinutesVersionView> corrections(UUID meetingId, List<AgendaItem> agenda) {
    Map<MinutesVersion.Key, MinutesCorrection> readable =
        corrections.of(meetingId).stream()
            .collect(Collectors.toMap(MinutesCorrection::key, Function.identity()));
    Map<UUID, Integer> numbers =
        agenda.stream().collect(Collectors.toMap(AgendaItem::id, AgendaItem::number));
    return versions.of(meetingId).stream()
        .map(
            version ->
                new MinutesVersionView(
                    version.version(),
                    version.itemId(),
                    numbers.get(version.itemId()),
                    version.createdAt(),
                    version.createdByName(),
                    readable.containsKey(version.key())
                        ? readable.get(version.key()).shown()
                        : null))
        .toList();
  }
}
