package dk.direktion.common.event;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dk.direktion.common.caller.AccessDenied;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.caller.Roles;
import dk.direktion.common.problem.InvalidInput;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/events")
@Tag(name = "Events", description = "What has happened, for other systems to follow")
class FeedResource {

  private static final int MAX_LIMIT = 500;
  private static final int MAX_WAIT_SECONDS = 10;
  // Another instance of the service may commit an event without this one being told.
  private static final Duration LOOK_AGAIN = Duration.ofMillis(500);
  // No timer takes less, and a reader whose timer cannot be set would never be answered.
  private static final Duration SHORTEST_PAUSE = Duration.ofMillis(1);

  private final Caller caller;
  private final OutboxEvents events;
  private final FeedSignal signal;
  private final ObjectMapper json;
  private final String source;
  private final Set<String> publicTypes;

  FeedResource(
      Caller caller,
      OutboxEvents events,
      FeedSignal signal,
      ObjectMapper json,
      @ConfigProperty(name = "direktion.service.name") String service,
      @ConfigProperty(name = "direktion.feed.public-types") Optional<Set<String>> publicTypes) {
    this.caller = caller;
    this.events = events;
    this.signal = signal;
    this.json = json;
    this.source = "/" + service;
    this.publicTypes = publicTypes.orElse(Set.of());
  }

  @GET
  @Produces(CloudEvent.BATCH)
  @Operation(
      operationId = "readEvents",
      summary = "Read the events after a position, waiting for the next one if there is none")
  @APIResponse(
      responseCode = "200",
      description = "The events in the order they were committed",
      headers =
          @Header(
              name = "X-Feed-Position",
              description = "Position to read on from",
              schema = @Schema(implementation = Long.class)),
      content =
          @Content(
              schema = @Schema(implementation = CloudEvent[].class),
              examples =
                  @ExampleObject(
                      name = "events",
                      value =
                          """
                          [{"specversion": "1.0", "id": "019363c2-6e1a-7c3e-9d1c-0a1b2c3d4e5f",
                            "source": "/meetings", "type": "dk.direktion.agenda.published",
                            "subject": "019363c2-0000-7000-8000-000000000001",
                            "time": "2026-11-22T08:00:00Z", "datacontenttype": "application/json",
                            "data": {}, "position": "123", "aggregatetype": "meeting"}]
                          """)))
  public Uni<Response> read(
      @Parameter(description = "Position after which to read", example = "0")
          @QueryParam("after")
          @DefaultValue("0")
          long after,
      @Parameter(description = "Most events in one answer, 1 to 500", example = "100")
          @QueryParam("limit")
          @DefaultValue("100")
          int limit,
      @Parameter(description = "Seconds to wait for an event, 0 to 10", example = "5")
          @QueryParam("wait")
          @DefaultValue("0")
          int wait) {
    Predicate<OutboxEvents.Stored> visible = visibleToCaller();
    require(after >= 0, "after");
    require(limit >= 1 && limit <= MAX_LIMIT, "limit");
    require(wait >= 0 && wait <= MAX_WAIT_SECONDS, "wait");
    long deadline = System.nanoTime() + Duration.ofSeconds(wait).toNanos();
    return look(after, limit, visible, deadline);
  }

  private Predicate<OutboxEvents.Stored> visibleToCaller() {
    if (caller.has(Roles.SERVICE)) {
      return event -> true;
    }
    if (caller.has(Roles.EXTERNAL_SYSTEM)) {
      return event -> publicTypes.contains(event.type());
    }
    throw new AccessDenied();
  }

  private static void require(boolean inRange, String parameter) {
    if (!inRange) {
      throw InvalidInput.of(parameter, "out-of-range");
    }
  }

  private Uni<Response> look(
      long after, int limit, Predicate<OutboxEvents.Stored> visible, long deadline) {
    CompletableFuture<Void> next = signal.next();
    return Uni.createFrom()
        .item(() -> events.after(after, limit))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        .chain(
            found -> {
              List<OutboxEvents.Stored> seen = found.stream().filter(visible).toList();
              long reached = found.isEmpty() ? after : found.get(found.size() - 1).position();
              long left = deadline - System.nanoTime();
              if (!seen.isEmpty() || left < SHORTEST_PAUSE.toNanos()) {
                return Uni.createFrom().item(() -> answer(seen, reached));
              }
              if (reached > after) {
                return look(reached, limit, visible, deadline);
              }
              Duration pause = Duration.ofNanos(Math.min(left, LOOK_AGAIN.toNanos()));
              return FeedSignal.await(next, pause)
                  .chain(() -> look(reached, limit, visible, deadline));
            });
  }

  private Response answer(List<OutboxEvents.Stored> seen, long reached) {
    try {
      return Response.ok(json.writeValueAsBytes(seen.stream().map(this::cloudEvent).toList()))
          .type(CloudEvent.BATCH)
          .header("X-Feed-Position", reached)
          .build();
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CloudEvent cloudEvent(OutboxEvents.Stored event) {
    try {
      return new CloudEvent(
          "1.0",
          event.id().toString(),
          source,
          CloudEvent.TYPE_PREFIX + event.type(),
          event.aggregateId(),
          event.time().toString(),
          "application/json",
          json.readTree(event.payload()),
          Long.toString(event.position()),
          event.aggregateType());
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }
}
