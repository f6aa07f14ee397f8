package dk.direktion.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dk.direktion.common.caller.SystemWork;
import dk.direktion.common.event.EventFollower;
import dk.direktion.common.event.ReceivedEvent;
import dk.direktion.notes.note.Notes;
import dk.direktion.testing.ServiceTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

@ServiceTest
class FollowerTest {

  @Inject EventFollower follower;
  @Inject Diary diary;
  @Inject Notes notes;
  @Inject SystemWork system;

  private static ReceivedEvent event(String source, String type) {
    return new ReceivedEvent(
        UUID.randomUUID(),
        source,
        type,
        "subject",
        1,
        Instant.parse("2026-11-22T08:00:00Z"),
        JsonNodeFactory.instance.objectNode());
  }

  private long diaryNotes(ReceivedEvent event) {
    return system.call(() -> notes.count("title", "diary " + event.id()));
  }

  @Test
  void anEventDeliveredTwiceIsHandledOnce() {
    ReceivedEvent event = event("elsewhere", "thing.happened");
    follower.deliver(event);
    follower.deliver(event);
    assertThat(diary.handled()).containsOnlyOnce(event.id());
    assertThat(diaryNotes(event)).isEqualTo(1);
  }

  @Test
  void anEventDeliveredByManyAtOnceIsHandledOnce() throws Exception {
    ReceivedEvent event = event("elsewhere", "thing.happened");
    ExecutorService threads = Executors.newFixedThreadPool(6);
    try {
      List<Future<?>> deliveries = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        deliveries.add(threads.submit(() -> follower.deliver(event)));
      }
      for (Future<?> delivery : deliveries) {
        delivery.get(30, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(diary.handled()).containsOnlyOnce(event.id());
    assertThat(diaryNotes(event)).isEqualTo(1);
  }

  @Test
  void anEventWhoseHandlerFailsLeavesNothingBehindAndCanComeAgain() {
    ReceivedEvent event = event("elsewhere", "thing.happened");
    diary.failOnceFor(event.id());
    assertThatThrownBy(() -> follower.deliver(event)).hasMessage("not yet");
    assertThat(diaryNotes(event)).isZero();
    follower.deliver(event);
    assertThat(diary.handled()).containsOnlyOnce(event.id());
    assertThat(diaryNotes(event)).isEqualTo(1);
  }

  @Test
  void eventsOfOtherSourcesAndTypesAreLeftAlone() {
    ReceivedEvent otherSource = event("nowhere", "thing.happened");
    ReceivedEvent otherType = event("elsewhere", "thing.else");
    follower.deliver(otherSource);
    follower.deliver(otherType);
    assertThat(diary.handled()).doesNotContain(otherSource.id(), otherType.id());
  }
}
