/** Continuous feedback (Ps 17–18, L III.C, B.1.3–B.1.5): who said what about one result or one value, and on which evidence it rests. */
export const feedback = `CREATE TABLE feedback (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), date TEXT NOT NULL,
  giver_kind TEXT NOT NULL
    CHECK (giver_kind IN ('leader', 'peer', 'subordinate', 'other', 'institution', 'lecturer', 'fellowStudent')),
  giver_id TEXT REFERENCES employee (id), giver_name TEXT,
  mode TEXT NOT NULL CHECK (mode IN ('direct', 'indirect')),
  rhythm TEXT NOT NULL CHECK (rhythm IN ('scheduled', 'incidental')),
  work_result_id TEXT REFERENCES work_result (id), indicator_id TEXT REFERENCES indicator (id), core_value TEXT,
  situation TEXT, fact TEXT NOT NULL CHECK (fact <> ''), effect TEXT, next_step TEXT,
  symbol TEXT NOT NULL CHECK (symbol IN ('thumbsUp', 'smile', 'frown')),
  requested INTEGER NOT NULL DEFAULT 0 CHECK (requested IN (0, 1)), row_version INTEGER NOT NULL DEFAULT 1,
  CHECK (giver_id IS NULL OR giver_name IS NULL), CHECK ((work_result_id IS NULL) <> (core_value IS NULL)),
  CHECK (indicator_id IS NULL OR work_result_id IS NOT NULL)
) STRICT;
CREATE INDEX feedback_employee ON feedback (employee_id, date);
CREATE INDEX feedback_date ON feedback (date);
CREATE INDEX feedback_giver ON feedback (giver_id);
CREATE INDEX feedback_result ON feedback (work_result_id);
CREATE INDEX feedback_indicator ON feedback (indicator_id);
CREATE TABLE feedback_evidence (
  feedback_id TEXT NOT NULL REFERENCES feedback (id), evidence_id TEXT NOT NULL REFERENCES evidence (id),
  PRIMARY KEY (feedback_id, evidence_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX feedback_evidence_evidence ON feedback_evidence (evidence_id);`
