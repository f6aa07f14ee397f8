package dk.direktion.access;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets several callers act at the same moment. */
public final class AtOnce {

  private AtOnce() {}

  /** Returns what each got, in the order given. */
  public static List<Integer> atOnce(List<IntSupplier> calls) throws Exception {
    ExecutorService callers = Executors.newFixedThreadPool(calls.size());
    CyclicBarrier start = new CyclicBarrier(calls.size());
    try {
      List<Future<Integer>> answers = new ArrayList<>();
      for (IntSupplier call : calls) {
        answers.add(
            callers.submit(
                () -> {
                  start.await(10, TimeUnit.SECONDS);
                  return call.getAsInt();
                }));
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> answer : answers) {
        statuses.add(answer.get(60, TimeUnit.SECONDS));
      }
      return statuses;
    } finally {
      callers.shutdownNow();
    }
  }
}
