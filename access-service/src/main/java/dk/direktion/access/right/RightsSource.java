package dk.direktion.access.right;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/** Somewhere rights come from; each source is a bean. */
public interface RightsSource {

  /** Returns the rights these people have from here on the day. */
  List<ReadingRight> rightsOn(LocalDate day, Collection<String> people);
}
