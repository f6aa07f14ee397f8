package dk.direktion.common.web;

import dk.direktion.common.problem.ApiProblem;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.SQLException;

/** Remembers, while a request runs, the key it came with, and takes it with the first change. */
@RequestScoped
class IdempotentPost {

  private final IdempotencyKeys keys;
  private String caller;
  private String key;
  private String requestHash;
  private boolean taken;

  IdempotentPost(IdempotencyKeys keys) {
    this.keys = keys;
  }

  void begin(String caller, String key, String requestHash) {
    this.caller = caller;
    this.key = key;
    this.requestHash = requestHash;
  }

  String caller() {
    return caller;
  }

  String key() {
    return key;
  }

  /** Tells whether the request has a key that no transaction has taken yet. */
  boolean isPending() {
    return key != null && !taken;
  }

  /** Tells whether a transaction of this request has committed the key. */
  boolean isTaken() {
    return taken;
  }

  void take() {
    try {
      if (!keys.take(caller, key, requestHash)) {
        throw new AlreadyProcessed();
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  void markTaken() {
    taken = true;
  }

  /** Ties the key of a request to the transactions the request runs. */
  @ApplicationScoped
  static class WithTheChange {

    private final IdempotentPost post;
    private final TransactionSynchronizationRegistry transactions;
    private final EntityManager entities;

    WithTheChange(
        IdempotentPost post,
        TransactionSynchronizationRegistry transactions,
        EntityManager entities) {
      this.post = post;
      this.transactions = transactions;
      this.entities = entities;
    }

    void join(@Observes @Initialized(TransactionScoped.class) Object transaction) {
      if (Arc.container().requestContext().isActive() && post.isPending()) {
        entities.joinTransaction();
        transactions.registerInterposedSynchronization(new Taking());
      }
    }

    private class Taking implements Synchronization {
      private boolean tookIt;

      // The rows of the change are locked before the key is, in every request alike: no deadlock.
      @Override
      public void beforeCompletion() {
        entities.flush();
        if (post.isPending()) {
          post.take();
          tookIt = true;
        }
      }

      @Override
      public void afterCompletion(int status) {
        if (tookIt && status == Status.STATUS_COMMITTED) {
          post.markTaken();
        }
      }
    }
  }

  /** Refuses a second request with the key of one that has been carried out (409). */
  static class AlreadyProcessed extends ApiProblem {
    AlreadyProcessed() {
      super(409, "already-processed");
    }
  }

  /** Refuses a key that was used for another request (409). */
  static class IdempotencyKeyReused extends ApiProblem {
    IdempotencyKeyReused() {
      super(409, "idempotency-key-reused");
    }
  }
}
