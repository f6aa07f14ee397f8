package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/** Where on the list a project stands from a day on: its level, and the programme above it. */
@Embeddable
public record Place(@Column(name = "valid_from") LocalDate from, int level, UUID parentId) {}
