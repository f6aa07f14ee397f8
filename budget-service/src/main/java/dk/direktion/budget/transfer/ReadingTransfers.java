package dk.direktion.budget.transfer;

import dk.direktion.budget.BudgetRights;
import dk.direktion.budget.pool.Pool;
import dk.direktion.budget.pool.Pools;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reading transfers between pools. */
@ApplicationScoped
public class ReadingTransfers {

  private final BudgetRights rights;
  private final Transfers transfers;
  private final Pools pools;

  ReadingTransfers(BudgetRights rights, Transfers transfers, Pools pools) {
    this.rights = rights;
    this.transfers = transfers;
    this.pools = pools;
  }

  /** List the newest first; of all years without one. */
  @Transactional
  public Page<TransferView> list(Integer year, Paging paging) {
    rights.requireReading();
    Page<Transfer> found = paging.of(transfers.ofYear(year));
    return new Page<>(views(found.items()), found.page(), found.pageSize(), found.total());
  }

  /** List all of a year, for a sheet. */
  @Transactional
  public List<TransferView> all(Integer year) {
    rights.requireReading();
    return views(transfers.ofYear(year).list());
  }

  /** Read one. */
  @Transactional
  public TransferView one(UUID id) {
    rights.requireReading();
    return views(List.of(transfers.existing(id))).get(0);
  }

  private List<TransferView> views(List<Transfer> shown) {
    List<UUID> named =
        shown.stream()
            .flatMap(each -> Stream.of(each.fromPoolId(), each.toPoolId()))
            .distinct()
            .toList();
    Map<UUID, Pool> byId =
        pools.list("id in ?1", named).stream()
            .collect(Collectors.toMap(Pool::id, Function.identity()));
    return shown.stream()
        .map(
            each ->
                TransferView.of(
                    each,
                    byId.get(each.fromPoolId()),
                    byId.get(each.toPoolId()),
                    rights.mayAllocate()))
        .toList();
  }
}
