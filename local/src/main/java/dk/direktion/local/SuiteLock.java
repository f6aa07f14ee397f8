package dk.direktion.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Keeps two commands from changing one suite at the same time. */
final class SuiteLock {
  private SuiteLock() {}

  /** Does the work while no other command changes the suite; refuses when one does. */
  static void hold(Path folder, Runnable work) {
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      if (channel.tryLock() == null) {
        throw new Trouble("Another ./direktion is starting or stopping this suite right now.");
      }
      work.run();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot lock " + folder, e);
    }
  }
}
