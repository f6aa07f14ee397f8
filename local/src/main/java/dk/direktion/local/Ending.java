package dk.direktion.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Tells when a process has given back all it held: ports, files, memory.
 *
 * <p>A process that ends loses its command line first, and its open files only after that. A zombie
 * has nothing left but its number, which stays until its parent asks for it.
 */
final class Ending {
  private static final String ZOMBIE_OR_DEAD = "ZX";

  private Ending() {}

  static boolean isOver(ProcessHandle process) {
    if (!process.isAlive()) {
      return true;
    }
    try {
      String stat = Files.readString(Path.of("/proc", Long.toString(process.pid()), "stat"));
      // The state follows the program's name in parentheses, which may hold spaces itself.
      return ZOMBIE_OR_DEAD.indexOf(stat.charAt(stat.lastIndexOf(')') + 2)) >= 0;
    } catch (IOException e) {
      return !process.isAlive();
    }
  }
}
