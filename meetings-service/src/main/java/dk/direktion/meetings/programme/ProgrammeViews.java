package dk.direktion.meetings.programme;

import dk.direktion.meetings.agenda.AgendaItem;
import dk.direktion.meetings.agenda.AgendaItems;
import dk.direktion.meetings.agenda.HiddenTitle;
import dk.direktion.meetings.agenda.ItemContent;
import dk.direktion.meetings.agenda.ItemContents;
import dk.direktion.meetings.meeting.Meeting;
import dk.direktion.meetings.meeting.MeetingKind;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Shows programmes to the caller. */
@ApplicationScoped
class ProgrammeViews {

  private final Permissions permissions;
  private final AgendaItems items;
  private final ItemContents contents;
  private final ProgrammeTexts texts;
  private final HiddenTitle hiddenTitle;

  ProgrammeViews(
      Permissions permissions,
      AgendaItems items,
      ItemContents contents,
      ProgrammeTexts texts,
      HiddenTitle hiddenTitle) {
    this.permissions = permissions;
    this.items = items;
    this.contents = contents;
    this.texts = texts;
    this.hiddenTitle = hiddenTitle;
  }

  List<ProgrammeEntryView> of(Meeting meeting, List<ProgrammeEntry> entries) {
    List<UUID> itemIds =
        entries.stream().map(ProgrammeEntry::itemId).filter(Objects::nonNull).distinct().toList();
    Map<UUID, AgendaItem> onAgenda =
        items.of(meeting).stream().collect(Collectors.toMap(AgendaItem::id, Function.identity()));
    Map<UUID, ItemContent> readable = contents.of(itemIds);
    Map<UUID, String> said = texts.of(entries.stream().map(ProgrammeEntry::id).toList());
    boolean manages =
        permissions.manages(meeting.body().code(), meeting.date())
            && meeting.kind() == MeetingKind.SEMINAR
            && meeting.takesCases();
    return entries.stream()
        .map(
            entry ->
                view(
                    meeting,
                    entry,
                    said.get(entry.id()),
                    onAgenda.get(entry.itemId()),
                    readable.get(entry.itemId()),
                    manages))
        .toList();
  }

  private ProgrammeEntryView view(
      Meeting meeting,
      ProgrammeEntry entry,
      String text,
      AgendaItem item,
      ItemContent content,
      boolean manages) {
    boolean isReadable = item == null ? text != null : content != null;
    return new ProgrammeEntryView(
        entry.id(),
        meeting.date().plusDays(entry.day()),
        entry.startsAt(),
        entry.endsAt(),
        text,
        entry.itemId(),
        item == null ? null : item.number(),
        itemTitle(item, content),
        isReadable,
        !meeting.covers(entry.day(), entry.startsAt(), entry.endsAt()),
        manages && isReadable ? List.of("edit", "remove") : List.of(),
        entry.version());
  }

  private String itemTitle(AgendaItem item, ItemContent content) {
    if (item == null) {
      return null;
    }
    return content == null ? hiddenTitle.of(item) : content.title();
  }
}
