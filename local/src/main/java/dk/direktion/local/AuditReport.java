package dk.direktion.local;

import java.util.ArrayList;
import java.util.List;

/**
 * What became of verifying the audit log.
 *
 * @param first number of the oldest entry; 0 where there is none
 * @param removed a sentence on what the rule removed; empty where nothing was
 * @param faults a sentence for each thing that is not as it was written
 */
record AuditReport(long first, AuditHead last, String removed, List<String> faults) {
  private static final int MOST_SHOWN = 20;

  boolean intact() {
    return faults.isEmpty();
  }

  /** Gives what to tell the person at the terminal. */
  List<String> sentences() {
    if (!intact()) {
      List<String> told = new ArrayList<>();
      told.add("The audit log is BROKEN:");
      faults.stream().limit(MOST_SHOWN).map(fault -> "  " + fault).forEach(told::add);
      if (faults.size() > MOST_SHOWN) {
        told.add("  … and %d more.".formatted(faults.size() - MOST_SHOWN));
      }
      return told;
    }
    if (first == 0) {
      return List.of("The audit log is empty.");
    }
    List<String> told = new ArrayList<>();
    told.add(
        "The audit log is intact: number %d to %d are as they were written."
            .formatted(first, last.position()));
    if (!removed.isEmpty()) {
      told.add(removed);
    }
    told.add("It ends with " + last.hash() + ".");
    return told;
  }
}
