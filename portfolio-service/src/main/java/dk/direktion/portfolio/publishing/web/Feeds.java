package dk.direktion.portfolio.publishing.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dk.direktion.portfolio.DanishNames;
import dk.direktion.portfolio.publishing.PublishedList;
import dk.direktion.portfolio.publishing.PublishedList.Entry;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The list as feeds: JSON Feed 1.1 and Atom (RFC 4287). */
final class Feeds {

  private Feeds() {}

  /** JSON Feed 1.1; what is null is left out, as the format wants it. */
  @Schema(name = "JsonFeed")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record JsonFeed(
      String version,
      String title,
      @JsonProperty("home_page_url") String homePage,
      @JsonProperty("feed_url") String feed,
      String language,
      List<Item> items) {}

  /** A project in the feed. */
  @Schema(name = "JsonFeedItem")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Item(
      String id,
      String title,
      @JsonProperty("content_text") String text,
      @JsonProperty("date_modified") Instant changedAt,
      List<Author> authors,
      List<String> tags) {}

  /** The owner, as a feed names people. */
  @Schema(name = "JsonFeedAuthor")
  record Author(String name) {}

  static JsonFeed json(PublishedList list, String address) {
    return new JsonFeed(
        "https://jsonfeed.org/version/1.1",
        PublishedPage.TITLE,
        address + ".html",
        address + ".json",
        "da",
        list.entries().stream().map(Feeds::item).toList());
  }

  private static Item item(Entry entry) {
    return new Item(
        urn(entry.id()),
        entry.name(),
        entry.description(),
        entry.changedAt(),
        entry.owner() == null ? null : List.of(new Author(entry.owner())),
        tags(entry));
  }

  private static List<String> tags(Entry entry) {
    return Stream.of(
            DanishNames.of(entry.kind()),
            "Niveau " + entry.level(),
            entry.programme(),
            DanishNames.of(entry.state()))
        .filter(Objects::nonNull)
        .toList();
  }

  static String atom(PublishedList list, String address) {
    return list.entries().stream()
        .map(Feeds::entry)
        .collect(
            Collectors.joining(
                "",
                """
                <?xml version="1.0" encoding="utf-8"?>
                <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="da">
                <id>%1$s.atom</id><title>%2$s</title><updated>%3$s</updated>
                <author><name>%2$s</name></author>
                <link rel="self" type="application/atom+xml" href="%1$s.atom"/>
                <link rel="alternate" type="text/html" href="%1$s.html"/>
                """
                    .formatted(
                        PublishedPage.escaped(address), PublishedPage.TITLE, list.changedAt()),
                "</feed>\n"));
  }

  private static String entry(Entry entry) {
    String author =
        entry.owner() == null
            ? ""
            : "<author><name>" + PublishedPage.escaped(entry.owner()) + "</name></author>";
    String categories =
        tags(entry).stream()
            .map(tag -> "<category term=\"" + PublishedPage.escaped(tag) + "\"/>")
            .collect(Collectors.joining());
    return "<entry><id>%s</id><title>%s</title><updated>%s</updated>%s%s<summary>%s</summary></entry>\n"
        .formatted(
            urn(entry.id()),
            PublishedPage.escaped(entry.name()),
            entry.changedAt(),
            author,
            categories,
            PublishedPage.escaped(entry.description()));
  }

  private static String urn(UUID id) {
    return "urn:uuid:" + id;
  }
}
