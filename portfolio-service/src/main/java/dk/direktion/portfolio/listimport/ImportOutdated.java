package dk.direktion.portfolio.listimport;

import dk.direktion.common.problem.WrongState;

/** What was shown no longer holds: the list has changed since the file was read. */
class ImportOutdated extends WrongState {
  ImportOutdated() {
    super("import-outdated");
  }
}
