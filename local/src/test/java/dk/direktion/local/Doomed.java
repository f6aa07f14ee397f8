package dk.direktion.local;

/** A program that logs as a service does and then fails. */
public final class Doomed {
  private Doomed() {}

  public static void main(String[] arguments) {
    System.out.println("{\"level\":\"INFO\",\"message\":\"Starting\"}");
    System.out.println(
        "{\"level\":\"ERROR\",\"message\":\"Failed to start\",\"exception\":{"
            + "\"exceptionType\":\"A\",\"message\":\"outer\",\"causedBy\":{\"exception\":{"
            + "\"exceptionType\":\"B\",\"message\":\"missing table \\\"pool\\\"\"}}}}");
    System.out.println("\tat some.Frame.of(AStackTrace)");
    System.exit(3);
  }
}
