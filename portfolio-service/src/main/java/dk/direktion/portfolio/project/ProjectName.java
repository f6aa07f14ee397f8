package dk.direktion.portfolio.project;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What a project is called from a day on. */
@Embeddable
record ProjectName(LocalDate validFrom, String name) {}
