/**
 * Papers that came back signed and were scanned: which printed paper (by the mark that the log has of it), of whom and of which period,
 * and under which figure its PDF lies beside the office file, where evidence does.
 */
export const filedPaper = `CREATE TABLE filed_paper (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), period_key TEXT NOT NULL REFERENCES period (key),
  code TEXT NOT NULL CHECK (code <> ''), mark TEXT NOT NULL CHECK (length(mark) = 12), pages INTEGER NOT NULL CHECK (pages > 0),
  name TEXT NOT NULL CHECK (name <> ''), sha256 TEXT NOT NULL CHECK (length(sha256) = 64), size INTEGER NOT NULL CHECK (size > 0),
  filed_on TEXT NOT NULL, row_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX filed_paper_mark ON filed_paper (mark);
CREATE INDEX filed_paper_of ON filed_paper (employee_id, period_key);
CREATE INDEX filed_paper_period ON filed_paper (period_key);`
