package dk.direktion.budget.posting;

import dk.direktion.budget.BudgetRights;
import dk.direktion.common.caller.Caller;
import dk.direktion.common.page.Page;
import dk.direktion.common.page.Paging;
import dk.direktion.common.web.EntityTags;
import dk.direktion.common.web.UuidV7;
import dk.direktion.common.web.Wording;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;

/** The finance system's file is read, looked at, and accepted whole or discarded. */
@ApplicationScoped
public class ImportingPostings {

  private static final int SHOWN_ERRORS = 200;
  private static final int SHOWN_LINES = 10;

  private final BudgetRights rights;
  private final Caller caller;
  private final PostingImports imports;
  private final PostingBook book;
  private final TellingOfPostings telling;
  private final AccountChart chart;
  private final PostingColumns columns;
  private final Wording wording;
  private final Clock clock;

  ImportingPostings(
      BudgetRights rights,
      Caller caller,
      PostingImports imports,
      PostingBook book,
      TellingOfPostings telling,
      AccountChart chart,
      PostingColumns columns,
      Wording wording,
      Clock clock) {
    this.rights = rights;
    this.caller = caller;
    this.imports = imports;
    this.book = book;
    this.telling = telling;
    this.chart = chart;
    this.columns = columns;
    this.wording = wording;
    this.clock = clock;
  }

  /** List the files that were read, the newest first. */
  @Transactional
  public Page<PostingImportView> list(Paging paging) {
    rights.requireAllocating();
    return paging.of(imports.newestFirst()).map(PostingImport::view);
  }

  /**
   * Read a file and hold it against what is booked; nothing is booked yet.
   *
   * @param fileName what the person calls it; null where nobody said
   * @throws PostingFileKnown if the very same file was accepted before
   * @throws UnreadablePostings if it is no file of postings
   */
  @Transactional
  public PostingImportDetailView read(String fileName, byte[] content) {
    rights.requireAllocating();
    String sha256 = sha256(content);
    imports.requireNew(sha256);
    FinanceFile file = FinanceFile.read(content, chart, columns);
    PostingBook.Held held = book.hold(file.lines());
    PostingImport read =
        new PostingImport(
            UuidV7.next(clock),
            new PostingImport.Source(fileName == null ? null : fileName.strip(), sha256),
            file,
            held.known(),
            caller.displayName(),
            clock.instant());
    imports.keep(read, content);
    return view(read, file, held.matching());
  }

  /** Tell what was read of a file, and what is wrong in it. */
  @Transactional
  public PostingImportDetailView one(UUID id) {
    rights.requireAllocating();
    PostingImport found = imports.existing(id);
    FinanceFile file = file(found);
    return view(found, file, found.waits() ? book.hold(file.lines()).matching() : null);
  }

  /** Book all lines that are right and not booked before, and place them by the rules. */
  @Transactional
  public PostingImportDetailView accept(UUID id, String ifMatch, AcceptPostings acceptance) {
    rights.requireAllocating();
    book.waitForTheOthers();
    PostingImport found = imports.existing(id);
    EntityTags.require(ifMatch, found.version());
    found.requireWhole(acceptance.leaveOutWrong());
    imports.requireNew(found.sha256());
    FinanceFile file = file(found);
    PostingBook.Said said = new PostingBook.Said(caller.displayName(), clock.instant());
    long before = book.newestPosition();
    int booked = book.add(id, file.lines());
    int placed = book.placeByRules(id, said);
    found.accept(booked, placed, said.by(), said.at());
    telling.tellSince(before);
    imports.flush();
    return view(found, file, null);
  }

  /** Leave the file; nothing of it is booked. */
  @Transactional
  public PostingImportDetailView discard(UUID id, String ifMatch) {
    rights.requireAllocating();
    PostingImport found = imports.existing(id);
    EntityTags.require(ifMatch, found.version());
    found.discard(caller.displayName(), clock.instant());
    imports.flush();
    return view(found, file(found), null);
  }

  // What a file says is read again when it is needed, as it was sent.
  private FinanceFile file(PostingImport of) {
    return FinanceFile.read(imports.content(of.id()), chart, columns);
  }

  private PostingImportDetailView view(PostingImport shown, FinanceFile file, Integer matching) {
    return new PostingImportDetailView(
        shown.view(),
        matching,
        file.lines().stream()
            .limit(SHOWN_LINES)
            .map(each -> FinanceLineView.of(each, chart))
            .toList(),
        file.errors().stream().limit(SHOWN_ERRORS).map(this::said).toList());
  }

  private LineErrorView said(FinanceFile.Wrong wrong) {
    return new LineErrorView(
        wrong.line(),
        wrong.field(),
        wording.text(wrong.message(), Map.of("account", chart.example())));
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
