package dk.direktion.access.application;

import dk.direktion.access.directory.Authority;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Shows applications to their applicant, their approvers, the IT administrator and the auditor. */
@ApplicationScoped
@Transactional
public class ReadingApplications {

  private final Authority authority;
  private final Caller caller;
  private final Applications applications;

  ReadingApplications(Authority authority, Caller caller, Applications applications) {
    this.authority = authority;
    this.caller = caller;
    this.applications = applications;
  }

  /** Returns the applications the caller may see, the newest first. */
  public Page<Application> applications(
      Applications.Capacity capacity, Optional<ApplicationState> state, Paging paging) {
    authority.requirePerson();
    return applications.of(caller.username(), capacity, state, paging);
  }

  /**
   * Returns one application; row-level security is the access check.
   *
   * @throws dk.direktion.common.problem.NotFound also where the caller may not know of it
   */
  public Application application(UUID id) {
    return applications.visible(id);
  }
}
