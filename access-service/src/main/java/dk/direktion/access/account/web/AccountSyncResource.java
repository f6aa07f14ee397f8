package dk.direktion.access.account.web;

import dk.direktion.access.account.Accounts;
import dk.direktion.access.account.KeepingAccounts;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the accounts people log in with are in step with the directory. */
@Path("/account-sync")
@Tag(name = "Directory")
class AccountSyncResource {

  private static final String EXAMPLE =
      """
      {"visitedAt": "2016-06-15T08:00:05Z", "reachedAt": "2016-06-15T08:00:05Z", "error": null,
       "inStep": 74, "waiting": 1, "troubles": [{"username": "ny-person",
         "error": "Keycloak answered 400", "attempts": 1, "dueAt": "2016-06-15T08:01:05Z"}]}
      """;

  private final KeepingAccounts keeping;

  AccountSyncResource(KeepingAccounts keeping) {
    this.keeping = keeping;
  }

  @GET
  @Operation(
      operationId = "getAccountSync",
      summary = "Show how far the accounts at the identity provider are in step")
  @APIResponse(
      responseCode = "200",
      description = "How far they are",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AccountSyncView.class),
              examples = @ExampleObject(name = "sync", value = EXAMPLE)))
  public AccountSyncView progress() {
    return AccountSyncView.of(keeping.progress());
  }

  @POST
  @Path("/checks")
  @Operation(operationId = "checkAccounts", summary = "Have every account looked at again")
  @APIResponse(
      responseCode = "200",
      description = "How far they are",
      content =
          @Content(
              mediaType = "application/json",
              schema = @Schema(implementation = AccountSyncView.class),
              examples = @ExampleObject(name = "sync", value = EXAMPLE)))
  public AccountSyncView check() {
    return AccountSyncView.of(keeping.doubtEverything());
  }

  /** How far the accounts are in step; troubles are at most the first fifty. */
  record AccountSyncView(
      Instant visitedAt,
      Instant reachedAt,
      String error,
      long inStep,
      long waiting,
      List<TroubleView> troubles) {

    static AccountSyncView of(Accounts.Progress progress) {
      return new AccountSyncView(
          progress.visitedAt(),
          progress.reachedAt(),
          progress.error(),
          progress.inStep(),
          progress.waiting(),
          progress.troubles().stream()
              .map(
                  trouble ->
                      new TroubleView(
                          trouble.username(), trouble.error(), trouble.attempts(), trouble.dueAt()))
              .toList());
    }
  }

  /** An account that could not be brought in step, and when it is tried again. */
  record TroubleView(String username, String error, int attempts, Instant dueAt) {}
}
