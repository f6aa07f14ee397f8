package dk.direktion.portfolio.project;

import java.util.UUID;

/** What belongs to a programme. */
public record ProjectPartView(UUID id, String name, ProjectKind kind, ProjectState state) {}
