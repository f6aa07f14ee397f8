package dk.direktion.meetings.attachment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item's attachments in their order. */
public record ItemAttachmentsView(
    List<ItemAttachmentView> items,
    @Schema(examples = "[\"upload\", \"reorder\"]") List<String> actions,
    @Schema(description = "Another number whenever something about them changes", examples = "7")
        long version) {

  /**
   * Returns a number that is another one whenever a text is.
   *
   * @param states one text for each attachment, in their order
   */
  public static long versionOf(Stream<String> states) {
    CRC32 sum = new CRC32();
    states.forEach(state -> sum.update((state + ";").getBytes(StandardCharsets.US_ASCII)));
    return sum.getValue();
  }
}
