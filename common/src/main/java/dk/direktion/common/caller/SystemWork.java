package dk.direktion.common.caller;

import io.quarkus.arc.Arc;
import io.quarkus.arc.InjectableContext.ContextState;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.concurrent.Callable;

/**
 * Runs work no request asked for, each piece in a request context and a new transaction of its own.
 */
@ApplicationScoped
public class SystemWork {

  private final Caller caller;

  SystemWork(Caller caller) {
    this.caller = caller;
  }

  /**
   * Calls the work as the system itself.
   *
   * @throws io.quarkus.narayana.jta.QuarkusTransactionException around a checked exception
   */
  public <T> T call(Callable<T> work) {
    return inNewRequest(Caller.SYSTEM, Caller.SYSTEM, Set.of(), true, work);
  }

  /** Runs the work as the system itself. */
  public void run(Runnable work) {
    call(asCallable(work));
  }

  /** Runs the work as a person, with the access that person has. */
  public void runAs(String username, Set<String> roles, Runnable work) {
    runAs(username, username, roles, work);
  }

  /** Runs the work as a person whose full name is written where people see who did it. */
  public void runAs(String username, String name, Set<String> roles, Runnable work) {
    inNewRequest(username, name, roles, false, asCallable(work));
  }

  private <T> T inNewRequest(
      String username, String name, Set<String> roles, boolean system, Callable<T> work) {
    ManagedContext request = Arc.container().requestContext();
    ContextState interrupted = request.getStateIfActive();
    if (interrupted != null) {
      request.deactivate();
    }
    request.activate();
    try {
      caller.become(username, name, roles, system);
      return QuarkusTransaction.requiringNew().call(work);
    } finally {
      request.terminate();
      if (interrupted != null) {
        request.activate(interrupted);
      }
    }
  }

  private static Callable<Void> asCallable(Runnable work) {
    return () -> {
      work.run();
      return null;
    };
  }
}
