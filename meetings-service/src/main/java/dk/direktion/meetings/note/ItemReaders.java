package dk.direktion.meetings.note;

import dk.direktion.meetings.body.People;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who besides the caller may read an item; asked of the database as each of them. */
@ApplicationScoped
class ItemReaders {

  private final EntityManager database;
  private final People people;

  ItemReaders(EntityManager database, People people) {
    this.database = database;
    this.people = people;
  }

  List<ItemReaderView> besides(String caller, UUID itemId) {
    String[] possible =
        (String[])
            database
                .createNativeQuery("select people_of_item(:item)", String[].class)
                .setParameter("item", itemId)
                .getSingleResult();
    return Arrays.stream(possible)
        .filter(person -> !person.equals(caller) && includes(person, itemId))
        .map(person -> new ItemReaderView(person, people.nameOf(person)))
        .sorted(
            Comparator.comparing(
                ItemReaderView::name, Collator.getInstance(Locale.forLanguageTag("da"))))
        .toList();
  }

  boolean includes(String person, UUID itemId) {
    return (Boolean)
        database
            .createNativeQuery("select may_read_item(:person, :item)", Boolean.class)
            .setParameter("person", person)
            .setParameter("item", itemId)
            .getSingleResult();
  }
}
