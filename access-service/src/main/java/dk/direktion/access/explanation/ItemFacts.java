package dk.direktion.access.explanation;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What meetings-service tells of an item, and what it would give one person of it.
 *
 * @param known the person sees that the item is there
 * @param readable the person reads what it says
 * @param conflicted the person is conflicted in it
 * @param screened it is kept for named readers, and the person, who has the right, is none of them
 */
public record ItemFacts(
    UUID itemId,
    UUID meetingId,
    String bodyCode,
    String bodyName,
    LocalDate meetingDate,
    int number,
    boolean closed,
    boolean known,
    boolean readable,
    boolean conflicted,
    boolean screened) {}
