package dk.direktion.meetings.casewriting;

import dk.direktion.meetings.mail.Letter;
import dk.direktion.meetings.mail.Mailbox;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Writes to those a case waits for; never what it is about. */
@ApplicationScoped
class CaseNotices {

  private final Mailbox mailbox;
  private final Approval approval;

  CaseNotices(Mailbox mailbox, Approval approval) {
    this.mailbox = mailbox;
    this.approval = approval;
  }

  void tellReviewers(CasePresentation presentation) {
    for (String reviewer : approval.reviewersOf(presentation)) {
      mailbox.post(
          Letter.to(reviewer, "case-waiting-for-you", path(presentation))
              .with("unit", presentation.unit()));
    }
  }

  /** Tells the authors that the case came back, and from whom. */
  void tellAuthors(CasePresentation presentation, String from) {
    Set<String> authors = presentation.coAuthors();
    authors.add(presentation.author());
    for (String author : authors) {
      mailbox.post(Letter.to(author, "case-returned", path(presentation)).with("by", from));
    }
  }

  private static String path(CasePresentation presentation) {
    return "/mine-sager/" + presentation.id();
  }
}
