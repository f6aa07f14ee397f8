package dk.direktion.access.application.web;

import dk.direktion.access.application.Application;
import dk.direktion.access.application.ApplicationDecision;
import dk.direktion.access.application.PossibleActions;
import dk.direktion.access.application.WorkNeed;
import dk.direktion.access.directory.ApproverRole;
import dk.direktion.access.directory.ConsultingDirectory;
import dk.direktion.access.directory.Offices;
import dk.direktion.access.directory.PersonReference;
import dk.direktion.access.grant.Granting;
import dk.direktion.access.reader.Today;
import dk.direktion.access.reader.Wording;
import dk.direktion.common.caller.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts together what a caller sees of applications. */
@ApplicationScoped
class ApplicationViews {

  private final Caller caller;
  private final Offices offices;
  private final ConsultingDirectory directory;
  private final Granting granting;
  private final Today today;
  private final Wording wording;

  ApplicationViews(
      Caller caller,
      Offices offices,
      ConsultingDirectory directory,
      Granting granting,
      Today today,
      Wording wording) {
    this.caller = caller;
    this.offices = offices;
    this.directory = directory;
    this.granting = granting;
    this.today = today;
    this.wording = wording;
  }

  ApplicationView of(Application application) {
    return of(List.of(application)).get(0);
  }

  List<ApplicationView> of(List<Application> applications) {
    Map<String, Map<ApproverRole, String>> offices = officesFor(applications);
    Map<String, PersonReference> people = peopleIn(applications, offices.values());
    Map<UUID, UUID> grants = granting.givenFor(applications.stream().map(Application::id).toList());
    return applications.stream()
        .map(
            application ->
                view(
                    application,
                    offices.getOrDefault(application.applicant(), Map.of()),
                    people,
                    grants.get(application.id())))
        .toList();
  }

  private ApplicationView view(
      Application application,
      Map<ApproverRole, String> holders,
      Map<String, PersonReference> people,
      UUID grantId) {
    WorkNeed need = application.need();
    return new ApplicationView(
        application.id(),
        people.get(application.applicant()),
        need.system(),
        application.bodyGroup(),
        wording.text("body-group." + application.bodyGroup()),
        need.scope(),
        need.workNeed(),
        need.whyWebsiteInsufficient(),
        need.validTo(),
        application.state(),
        Arrays.stream(ApproverRole.values())
            .map(role -> approver(application, role, holders, people))
            .toList(),
        application.round(),
        application.decisions().stream().map(decision -> decision(decision, people)).toList(),
        grantId,
        application.createdAt(),
        PossibleActions.of(application, caller.username(), holders),
        application.version());
  }

  private static ApplicationView.ApproverView approver(
      Application application,
      ApproverRole role,
      Map<ApproverRole, String> holders,
      Map<String, PersonReference> people) {
    Optional<ApplicationDecision> decision = application.decisionBy(role);
    String person = decision.map(ApplicationDecision::approver).orElse(holders.get(role));
    return new ApplicationView.ApproverView(
        role,
        person == null ? null : people.get(person),
        decision.map(ApplicationDecision::decidedAt).orElse(null),
        decision.map(ApplicationDecision::decision).orElse(null),
        decision.map(ApplicationDecision::reason).orElse(null));
  }

  private static ApplicationView.DecisionView decision(
      ApplicationDecision decision, Map<String, PersonReference> people) {
    return new ApplicationView.DecisionView(
        decision.round(),
        decision.role(),
        people.get(decision.approver()),
        decision.decidedAt(),
        decision.decision(),
        decision.reason());
  }

  private Map<String, Map<ApproverRole, String>> officesFor(List<Application> applications) {
    return offices.approversOf(
        applications.stream().map(Application::applicant).collect(Collectors.toSet()),
        today.date());
  }

  private Map<String, PersonReference> peopleIn(
      List<Application> applications, Collection<Map<ApproverRole, String>> holders) {
    Set<String> named = new HashSet<>();
    holders.forEach(office -> named.addAll(office.values()));
    for (Application application : applications) {
      named.add(application.applicant());
      application.decisions().stream().map(ApplicationDecision::approver).forEach(named::add);
    }
    return directory.references(named);
  }
}
