package dk.direktion.meetings.minutes;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.meeting.Meeting;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

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

  /** Lists the corrections, oldest first; of an item the caller may not read only that it is. */
  public List<MinutesVersionView> corrections(UUID meetingId, List<AgendaItem> agenda) {
    Map<Integer, MinutesCorrection> readable = corrections.of(meetingId);
    return versions.of(meetingId).stream()
        .map(
            version ->
                new MinutesVersionView(
                    version.version(),
                    version.itemId(),
                    agenda.stream()
                        .filter(item -> item.id().equals(version.itemId()))
                        .mapToInt(AgendaItem::number)
                        .findFirst()
                        .orElse(0),
                    version.createdAt(),
                    version.createdByName(),
                    readable.containsKey(version.version())
                        ? readable.get(version.version()).shown()
                        : null))
        .toList();
  }
}
