package dk.direktion.local;

import java.util.concurrent.CountDownLatch;

/** A program that does nothing until it is stopped. */
public final class Patient {
  private Patient() {}

  public static void main(String[] arguments) throws InterruptedException {
    System.out.println("Waiting");
    new CountDownLatch(1).await();
  }
}
