package dk.direktion.portfolio.project;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** Who is what on a project, and since when. */
@Embeddable
public record ProjectRole(
    @Enumerated(EnumType.STRING) RoleOnProject role,
    String person,
    @Column(name = "valid_from") LocalDate from) {}
