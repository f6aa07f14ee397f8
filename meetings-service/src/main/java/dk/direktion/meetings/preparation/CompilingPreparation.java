package dk.direktion.meetings.preparation;

import dk.direktion.common.caller.Roles;
import dk.direktion.meetings.document.DocumentItem;
import dk.direktion.meetings.document.DocumentKind;
import dk.direktion.meetings.document.DocumentSection;
import dk.direktion.meetings.document.GoverningDocument;
import dk.direktion.meetings.document.SectionKind;
import dk.direktion.meetings.reading.Permissions;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Compiles the approved notes of a preparation, with the external text, to one document. */
@ApplicationScoped
@Transactional
public class CompilingPreparation {

  private final Permissions permissions;
  private final Preparations preparations;
  private final PreparationItems items;
  private final PreparationNotes notes;

  CompilingPreparation(
      Permissions permissions,
      Preparations preparations,
      PreparationItems items,
      PreparationNotes notes) {
    this.permissions = permissions;
    this.preparations = preparations;
    this.items = items;
    this.notes = notes;
  }

  /**
   * Compiles a preparation.
   *
   * @throws NothingIsPrepared if no note is approved
   */
  public GoverningDocument compile(UUID id) {
    permissions.requireAny(Roles.SECRETARIAT, Roles.BOARD_MEMBER, Roles.MAYOR);
    Preparation preparation = preparations.known(id);
    List<PreparationItem> prepared =
        items.of(preparation).stream()
            .filter(item -> item.state() == PreparationState.APPROVED)
            .toList();
    if (prepared.isEmpty()) {
      throw new NothingIsPrepared();
    }
    Map<UUID, String> texts = notes.textsOf(prepared.stream().map(PreparationItem::id).toList());
    return new GoverningDocument(
        DocumentKind.PREPARATION,
        null,
        preparation.body().name(),
        preparation.starts(),
        null,
        preparation.location(),
        null,
        List.of(),
        List.of(),
        prepared.stream().map(item -> item(item, texts.get(item.id()))).toList());
  }

  private static DocumentItem item(PreparationItem item, String note) {
    List<DocumentSection> sections = new ArrayList<>();
    sections.add(DocumentSection.of(SectionKind.PREPARATION, note));
    if (!item.externalText().isBlank()) {
      sections.add(DocumentSection.of(SectionKind.PRESENTATION, item.externalText()));
    }
    return DocumentItem.of(item.number(), item.title(), false, null, List.of(), sections);
  }
}
