package dk.direktion.access.evaluation;

import java.util.List;

/**
 * What a search found.
 *
 * @param next where the next page begins; empty where this is the last
 */
public record Found(List<String> ids, String next) {}
