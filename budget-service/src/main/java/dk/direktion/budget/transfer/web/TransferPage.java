package dk.direktion.budget.transfer.web;

import dk.direktion.budget.transfer.TransferView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record TransferPage(List<TransferView> items, int page, int pageSize, long total) {}
