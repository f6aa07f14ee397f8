package dk.direktion.meetings.mail;

import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.web.EntityTags;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.body.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Lets each person choose how letters come; nobody chooses for another. */
@ApplicationScoped
@Transactional
public class ChoosingMail {

  private final Caller caller;
  private final MailPreferences preferences;
  private final People people;

  ChoosingMail(Caller caller, MailPreferences preferences, People people) {
    this.caller = caller;
    this.preferences = preferences;
    this.people = people;
  }

  /** Shows what the caller has chosen. */
  public MailPreferenceView show() {
    requirePerson();
    return viewOf(preferences.of(caller.username()));
  }

  /** Changes what the caller has chosen, at the version it was read at. */
  public MailPreferenceView choose(ChooseMail choice, String ifMatch) {
    requirePerson();
    MailPreference preference = preferences.of(caller.username());
    EntityTags.require(ifMatch, preference.version());
    preference.choose(choice.delivery(), choice.language());
    preferences.persistAndFlush(preference);
    return viewOf(preference);
  }

  private void requirePerson() {
    if (caller.isMachine()) {
      throw new AccessDenied();
    }
  }

  private MailPreferenceView viewOf(MailPreference preference) {
    Person person = people.findById(caller.username());
    return new MailPreferenceView(
        preference.delivery(),
        preference.language(),
        person == null ? null : person.email(),
        preference.version());
  }
}
