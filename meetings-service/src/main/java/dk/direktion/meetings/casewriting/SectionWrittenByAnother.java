package dk.direktion.meetings.casewriting;

import dk.direktion.common.problem.ApiProblem;

/** What two people wrote in one section at once is kept, both of it, for them to put together. */
public class SectionWrittenByAnother extends ApiProblem {

  private final transient SectionText mine;
  private final transient SectionView theirs;

  SectionWrittenByAnother(SectionText mine, SectionView theirs) {
    super(412, "section-written-by-another");
    this.mine = mine;
    this.theirs = theirs;
  }

  /** Returns what the caller wanted to write. */
  public WriteSection mine() {
    return new WriteSection(mine.text(), mine.none(), mine.points());
  }

  /** Returns the section as it stands, with its version. */
  public SectionView theirs() {
    return theirs;
  }
}
