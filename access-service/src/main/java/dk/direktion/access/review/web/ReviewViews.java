package dk.direktion.access.review.web;

import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.reader.Today;
import dk.direktion.access.reader.Wording;
import dk.direktion.access.review.LineApprovers;
import dk.direktion.access.review.LineState;
import dk.direktion.access.review.ReadingReviews;
import dk.direktion.access.review.ReviewDecision;
import dk.direktion.access.review.ReviewLine;
import dk.direktion.access.review.ReviewRound;
import dk.direktion.access.review.ReviewRounds;
import dk.direktion.common.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts together what a caller sees of review rounds. */
@ApplicationScoped
class ReviewViews {

  private final Caller caller;
  private final ReadingReviews reading;
  private final Offices offices;
  private final ConsultingDirectory directory;
  private final Today today;
  private final Wording wording;

  ReviewViews(
      Caller caller,
      ReadingReviews reading,
      Offices offices,
      ConsultingDirectory directory,
      Today today,
      Wording wording) {
    this.caller = caller;
    this.reading = reading;
    this.offices = offices;
    this.directory = directory;
    this.today = today;
    this.wording = wording;
  }

  ReviewView of(ReviewRound round) {
    List<ReviewRounds.Awaited> awaited = reading.awaitedIn(round);
    Set<String> named =
        awaited.stream().map(ReviewRounds.Awaited::approver).collect(Collectors.toSet());
    named.add(round.openedBy());
    Map<String, PersonReference> people = directory.references(named);
    return new ReviewView(
        round.id(),
        people.get(round.openedBy()),
        round.openedAt(),
        round.deadline(),
        round.state(),
        round.closedAt(),
        progress(reading.progressOf(round)),
        awaited.stream()
            .map(one -> new ReviewView.Awaited(people.get(one.approver()), one.lines()))
            .toList(),
        round.submission().orElse(null),
        reading.mayBeSubmittedByCaller(round) ? List.of("submit") : List.of(),
        round.version());
  }

  ReviewLineView of(ReviewLine line) {
    return of(List.of(line)).get(0);
  }

  List<ReviewLineView> of(List<ReviewLine> lines) {
    Map<String, Map<ApproverRole, String>> holders =
        offices.approversOf(
            lines.stream().map(ReviewLine::person).collect(Collectors.toSet()), today.date());
    Set<String> named = new HashSet<>();
    holders.values().forEach(office -> named.addAll(office.values()));
    for (ReviewLine line : lines) {
      named.add(line.person());
      for (ApproverRole role : ApproverRole.values()) {
        line.decisionBy(role).map(ReviewDecision::approver).ifPresent(named::add);
      }
    }
    Map<String, PersonReference> people = directory.references(named);
    return lines.stream()
        .map(line -> view(line, holders.getOrDefault(line.person(), Map.of()), people))
        .toList();
  }

  private ReviewLineView view(
      ReviewLine line, Map<ApproverRole, String> holders, Map<String, PersonReference> people) {
    return new ReviewLineView(
        line.id(),
        line.grantId(),
        people.get(line.person()),
        line.system(),
        line.bodyGroup(),
        wording.text("body-group." + line.bodyGroup()),
        line.scope(),
        line.validFrom(),
        line.validTo(),
        line.state(),
        Arrays.stream(ApproverRole.values())
            .map(role -> reviewer(line, role, holders, people))
            .toList(),
        LineApprovers.mayDecide(line, caller.username(), holders)
            ? List.of("confirm", "end")
            : List.of());
  }

  private static ReviewLineView.ReviewerView reviewer(
      ReviewLine line,
      ApproverRole role,
      Map<ApproverRole, String> holders,
      Map<String, PersonReference> people) {
    Optional<ReviewDecision> decision = line.decisionBy(role);
    String person =
        decision
            .map(ReviewDecision::approver)
            .orElse(line.person().equals(holders.get(role)) ? null : holders.get(role));
    return new ReviewLineView.ReviewerView(
        role,
        person == null ? null : people.get(person),
        decision.map(ReviewDecision::decidedAt).orElse(null),
        decision.map(ReviewDecision::decision).orElse(null),
        decision.map(ReviewDecision::reason).orElse(null));
  }

  private static ReviewView.Progress progress(List<ReviewRounds.Count> counts) {
    Map<LineState, Long> lines =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    ReviewRounds.Count::state, Collectors.summingLong(ReviewRounds.Count::lines)));
    return new ReviewView.Progress(
        lines.values().stream().mapToLong(Long::longValue).sum(),
        lines.getOrDefault(LineState.OPEN, 0L),
        lines.getOrDefault(LineState.CONFIRMED, 0L),
        lines.getOrDefault(LineState.ENDED, 0L),
        lines.getOrDefault(LineState.LAPSED, 0L),
        lines.getOrDefault(LineState.OVER, 0L));
  }
}
