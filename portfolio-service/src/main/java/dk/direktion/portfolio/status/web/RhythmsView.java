package dk.direktion.portfolio.status.web;

import dk.direktion.portfolio.status.RhythmView;
import java.util.List;

/** The programmes and their rhythms. */
public record RhythmsView(List<RhythmView> items) {}
