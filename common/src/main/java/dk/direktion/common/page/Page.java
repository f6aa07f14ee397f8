package dk.direktion.common.page;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of the page, from 1
 * @param pageSize how many items a full page has
 * @param total how many items there are on all pages
 */
public record Page<T>(List<T> items, int page, int pageSize, long total) {

  public Page {
    items = List.copyOf(items);
  }

  public <R> Page<R> map(Function<? super T, ? extends R> mapping) {
    List<R> mapped = items.stream().<R>map(mapping).toList();
    return new Page<>(mapped, page, pageSize, total);
  }
}
