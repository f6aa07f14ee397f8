package dk.direktion.meetings.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** What people have said about their letters. */
@ApplicationScoped
class MailPreferences implements PanacheRepositoryBase<MailPreference, String> {

  /** Returns what a person has said, or what counts for whoever has said nothing. */
  MailPreference of(String username) {
    return findByIdOptional(username).orElseGet(() -> new MailPreference(username));
  }
}
