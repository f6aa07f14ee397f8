package dk.direktion.access.right;

import java.util.Map;
import java.util.UUID;

/**
 * What a right rests on.
 *
 * @param source names it across the services, such as {@code position:<id>}
 * @param grantId the grant, or null where it is none
 * @param textKey key of the sentence that explains it
 * @param details what fills the sentence
 */
public record Basis(String source, UUID grantId, String textKey, Map<String, Object> details) {}
