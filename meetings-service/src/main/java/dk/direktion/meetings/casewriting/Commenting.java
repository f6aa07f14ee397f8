package dk.direktion.meetings.casewriting;

import dk.direktion.common.web.UuidV7;
import dk.direktion.meetings.body.People;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Comments on cases being written, for whoever may read them. */
@ApplicationScoped
@Transactional
public class Commenting {

  private final PresentationAccess access;
  private final Permissions permissions;
  private final PresentationComments comments;
  private final People people;
  private final Clock clock;

  Commenting(
      PresentationAccess access,
      Permissions permissions,
      PresentationComments comments,
      People people,
      Clock clock) {
    this.access = access;
    this.permissions = permissions;
    this.comments = comments;
    this.people = people;
    this.clock = clock;
  }

  /** Lists the threads, oldest first. */
  public List<CommentView> list(UUID id) {
    access.readable(id);
    List<PresentationComment> all = comments.of(id);
    return all.stream()
        .filter(comment -> comment.replyTo() == null)
        .map(comment -> view(comment, all))
        .toList();
  }

  /** Writes a comment or a reply and shows its thread. */
  public CommentView write(UUID id, WriteComment wanted) {
    access.readable(id);
    UUID commentId = UuidV7.next(clock);
    String author = permissions.caller();
    PresentationComment comment =
        wanted.replyTo() == null
            ? new PresentationComment(
                commentId, id, wanted.section(), wanted.text().strip(), author, clock.instant())
            : comments
                .on(id, wanted.replyTo())
                .reply(commentId, wanted.text().strip(), author, clock.instant());
    comments.persistAndFlush(comment);
    return thread(id, comment.replyTo() == null ? comment.id() : comment.replyTo());
  }

  /** Marks a thread as dealt with. */
  public CommentView resolve(UUID id, UUID commentId) {
    access.readable(id);
    comments.on(id, commentId).resolve(permissions.caller(), clock.instant());
    return thread(id, commentId);
  }

  /** Takes a thread up again. */
  public CommentView takeUpAgain(UUID id, UUID commentId) {
    access.readable(id);
    comments.on(id, commentId).takeUpAgain();
    return thread(id, commentId);
  }

  private CommentView thread(UUID id, UUID commentId) {
    return view(comments.on(id, commentId), comments.of(id));
  }

  private CommentView view(PresentationComment comment, List<PresentationComment> all) {
    return new CommentView(
        comment.id(),
        comment.section(),
        comment.text(),
        people.nameOf(comment.author()),
        comment.writtenAt(),
        people.nameOf(comment.resolvedBy()),
        comment.resolvedAt(),
        all.stream()
            .filter(reply -> comment.id().equals(reply.replyTo()))
            .map(
                reply ->
                    new CommentView.Reply(
                        reply.id(), reply.text(), people.nameOf(reply.author()), reply.writtenAt()))
            .toList());
  }
}
