package dk.direktion.portfolio.plan;

import java.time.LocalDate;

/** A time in which a project rests: what would fall into it falls on the day it ends. */
record Rest(LocalDate from, LocalDate until) {

  boolean covers(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }
}
