package dk.direktion.portfolio.project;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who waits for what, in names; the plans know. */
public interface Awaiting {

  /** Name what each of some projects waits for on a day; nothing for one that waits for none. */
  Map<UUID, List<String>> awaited(Collection<UUID> projects, LocalDate day);
}
