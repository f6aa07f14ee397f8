package dk.direktion.portfolio.coordination.web;

import dk.direktion.portfolio.coordination.InterfaceView;
import java.util.List;

/**
 * What a page of the list looks like, for the API's documentation: it cannot name a generic type.
 */
record InterfacePage(List<InterfaceView> items, int page, int pageSize, long total) {}
