package dk.direktion.meetings.minutes;

import dk.direktion.meetings.body.BodyMembers;
import dk.direktion.meetings.meeting.Meeting;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who approves a meeting's minutes, and who has. */
@ApplicationScoped
class MinutesApprovals implements PanacheRepositoryBase<MinutesApproval, MinutesApproval.Key> {

  private final MinutesRules rules;
  private final BodyMembers members;

  MinutesApprovals(MinutesRules rules, BodyMembers members) {
    this.rules = rules;
    this.members = members;
  }

  /** Lists those who approve with a tap: the members on the day of the meeting, or its chair. */
  List<Approver> approversOf(Meeting meeting) {
    MinutesRule rule = rules.of(meeting.body().code());
    return switch (rule.rule()) {
      case MEMBERS ->
          members.of(meeting.body().code(), meeting.date()).stream()
              .map(member -> new Approver(member.username(), member.name()))
              .toList();
      case CHAIR ->
          members
              .chair(meeting.body().code(), meeting.date())
              .map(chair -> new Approver(chair.username(), chair.name()))
              .stream()
              .toList();
      case SECRETARY, NEXT_MEETING -> List.of();
    };
  }

  Map<String, MinutesApproval> of(UUID meetingId) {
    return list("meetingId", meetingId).stream()
        .collect(Collectors.toMap(MinutesApproval::username, Function.identity()));
  }

  /** Returns how many approvals the minutes need: all, or the body's quorum. */
  int needed(Meeting meeting) {
    int all = approversOf(meeting).size();
    Integer quorum = rules.of(meeting.body().code()).quorum();
    return quorum == null ? all : Math.min(quorum, all);
  }

  /** Tells whether enough of those who approve have done so. */
  boolean areComplete(Meeting meeting) {
    Map<String, MinutesApproval> given = of(meeting.id());
    long count =
        approversOf(meeting).stream().filter(one -> given.containsKey(one.username())).count();
    return count > 0 && count >= needed(meeting);
  }
}
