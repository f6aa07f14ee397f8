package dk.direktion.budget.actual;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.web.UuidV7;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The finance system's file is read, looked at, and accepted whole or discarded. */
@ApplicationScoped
public class ImportingPostings {

  private static final int SHOWN_ERRORS = 200;

  private final BudgetRights rights;
  private final Caller caller;
  private final PostingImports imports;
  private final PostingBook book;
  private final Wording wording;
  private final Clock clock;
  private final int accountDigits;

  ImportingPostings(
      BudgetRights rights,
      Caller caller,
      PostingImports imports,
      PostingBook book,
      Wording wording,
      Clock clock,
      @ConfigProperty(name = "direktion.budget.account.segments") List<Integer> segments) {
    this.rights = rights;
    this.caller = caller;
    this.imports = imports;
    this.book = book;
    this.wording = wording;
    this.clock = clock;
    this.accountDigits = segments.stream().mapToInt(Integer::intValue).sum();
  }

  /** Read a file and hold it against what is booked; nothing is booked yet. */
  @Transactional
  public PostingImportView read(byte[] content) {
    rights.requireAllocating();
    String sha256 = sha256(content);
    if (imports.isAccepted(sha256)) {
      throw new PostingFileKnown();
    }
    FinanceFile file = FinanceFile.read(content, accountDigits);
    PostingImport read =
        new PostingImport(
            UuidV7.next(clock), sha256, content, caller.displayName(), clock.instant());
    int wrong = (int) file.errors().stream().map(LineError::line).distinct().count();
    read.count(file.lines().size(), wrong, book.known(file.lines()));
    imports.persistAndFlush(read);
    return read.view(said(file.errors()));
  }

  /** Tell what was read of a file, and what is wrong in it. */
  @Transactional
  public PostingImportView one(UUID id) {
    rights.requireAllocating();
    PostingImport found = imports.existing(id);
    return found.view(said(FinanceFile.read(found.content(), accountDigits).errors()));
  }

  /** Book all lines that are right and not booked before. */
  @Transactional
  public PostingImportView accept(UUID id) {
    rights.requireAllocating();
    PostingImport found = imports.existing(id);
    if (imports.isAccepted(found.sha256()) && !found.isAccepted()) {
      throw new PostingFileKnown();
    }
    found.settle(PostingImportState.ACCEPTED, clock.instant());
    imports.flush();
    FinanceFile file = FinanceFile.read(found.content(), accountDigits);
    book.add(file.lines(), caller.displayName());
    return found.view(said(file.errors()));
  }

  /** Leave the file; nothing of it is booked. */
  @Transactional
  public PostingImportView discard(UUID id) {
    rights.requireAllocating();
    PostingImport found = imports.existing(id);
    found.settle(PostingImportState.DISCARDED, clock.instant());
    return found.view(List.of());
  }

  private List<LineError> said(List<LineError> errors) {
    return errors.stream()
        .limit(SHOWN_ERRORS)
        .map(each -> new LineError(each.line(), each.field(), wording.text(each.message())))
        .toList();
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
