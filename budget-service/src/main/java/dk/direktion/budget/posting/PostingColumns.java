package dk.direktion.budget.posting;

import io.smallrye.config.ConfigMapping;
import java.util.List;

/** What the finance system may call the columns of its file, the usual name first. */
@ConfigMapping(prefix = "direktion.budget.posting.columns")
interface PostingColumns {

  List<String> day();

  List<String> voucher();

  List<String> account();

  List<String> text();

  List<String> amount();
}
