package dk.direktion.common.event;

/**
 * Something that happened, for others to follow.
 *
 * @param aggregateType kind of thing it happened to, such as {@code meeting}
 * @param aggregateId which one
 * @param type what happened, in the past tense, such as {@code agenda.published}
 * @param payload ids, codes, dates, numbers and outcomes; never titles or texts of items
 */
public record DomainEvent(String aggregateType, String aggregateId, String type, Object payload) {}
