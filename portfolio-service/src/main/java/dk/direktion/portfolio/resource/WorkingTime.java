package dk.direktion.portfolio.resource;

import java.time.LocalDate;
import java.util.UUID;

/** Tells when a project works, by its plan. */
public interface WorkingTime {

  /** Tells whether a day lies between a project's start and end; a plan that says none has all. */
  boolean covers(UUID projectId, LocalDate day);
}
