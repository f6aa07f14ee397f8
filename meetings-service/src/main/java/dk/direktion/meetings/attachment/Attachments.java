package dk.direktion.meetings.attachment;

import dk.direktion.common.problem.NotFound;
import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.Attachment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The attachments the caller may read. */
@ApplicationScoped
public class Attachments implements PanacheRepositoryBase<Attachment, UUID> {

  /**
   * Finds an attachment.
   *
   * @throws NotFound if there is none, or none the caller may know of
   */
  Attachment known(UUID id) {
    return findByIdOptional(id).orElseThrow(() -> new NotFound("attachment"));
  }

  /** Lists the numbers of an item's attachments that are closed to the caller. */
  public List<Integer> closedNumbers(AgendaItem item) {
    return List.of(
        (Integer[])
            getEntityManager()
                .createNativeQuery("select closed_attachment_numbers(:item)", Integer[].class)
                .setParameter("item", item.id())
                .getSingleResult());
  }
}
