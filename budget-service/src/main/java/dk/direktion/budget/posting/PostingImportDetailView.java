package dk.direktion.budget.posting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A file of the finance system, looked into.
 *
 * @param matching lines that a rule would place, while the file waits
 * @param sample its first lines that are right
 * @param errors the first of what is wrong in it
 */
public record PostingImportDetailView(
    PostingImportView summary,
    @Schema(nullable = true) Integer matching,
    List<FinanceLineView> sample,
    List<LineErrorView> errors) {}
