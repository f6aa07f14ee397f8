package dk.direktion.common.page;

import dk.direktion.common.problem.InvalidInput;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Says which page of a list the caller wants; taken by a resource as a {@code @BeanParam}. */
public class Paging {

  private static final int MAX_PAGE = 1_000_000;
  private static final int MAX_PAGE_SIZE = 200;

  @QueryParam("page")
  @DefaultValue("1")
  @Parameter(
      description = "Number of the page, from 1",
      schema = @Schema(minimum = "1", maximum = "1000000", defaultValue = "1"))
  int page = 1;

  @QueryParam("pageSize")
  @DefaultValue("50")
  @Parameter(
      description = "Items on a page",
      schema = @Schema(minimum = "1", maximum = "200", defaultValue = "50"))
  int pageSize = 50;

  /** Asks for the first page of the usual size. */
  public Paging() {}

  public Paging(int page, int pageSize) {
    this.page = page;
    this.pageSize = pageSize;
  }

  /** Returns the number of the page, from 1. */
  public int page() {
    if (page < 1 || page > MAX_PAGE) {
      throw InvalidInput.of("page", "page-range");
    }
    return page;
  }

  public int pageSize() {
    if (pageSize < 1 || pageSize > MAX_PAGE_SIZE) {
      throw InvalidInput.of("pageSize", "page-size-range");
    }
    return pageSize;
  }

  /** Returns how many items come before this page. */
  public int offset() {
    return (page() - 1) * pageSize();
  }

  /** Fetches this page of a query. */
  public <T> Page<T> of(PanacheQuery<T> query) {
    List<T> items = query.page(io.quarkus.panache.common.Page.of(page() - 1, pageSize())).list();
    return new Page<>(items, page(), pageSize(), query.count());
  }

  /** Cuts this page out of a list that is whole in memory. */
  public <T> Page<T> of(List<T> all) {
    int from = Math.min(offset(), all.size());
    int to = Math.min(from + pageSize(), all.size());
    return new Page<>(all.subList(from, to), page(), pageSize(), all.size());
  }
}
