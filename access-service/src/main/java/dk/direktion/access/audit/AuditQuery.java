package dk.direktion.access.audit;

import java.time.LocalDate;

/**
 * What is looked for in the log; an empty text or a null leaves a question open.
 *
 * @param person the one who acted or was acted upon
 * @param actor the one who acted
 * @param subject the one acted upon
 * @param action such as {@code grant.given}
 * @param agendaItem the id of the item that was read
 * @param from the first day in Denmark
 * @param to the last day, counted
 */
public record AuditQuery(
    String person,
    String actor,
    String subject,
    String action,
    String agendaItem,
    LocalDate from,
    LocalDate to) {}
