/**
 * The best employee: a round with its criteria fixed before anybody is looked at, its finalists, its panel and what each member chose of
 * each pair. What else an award and a map ask for: disciplinary sanctions (PP 94/2021), and somebody's potential in a year.
 */
export const award = `CREATE TABLE sanction (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), level TEXT NOT NULL CHECK (level IN ('light', 'medium', 'heavy')),
  valid_from TEXT NOT NULL, valid_to TEXT, decision TEXT NOT NULL CHECK (decision <> ''), row_version INTEGER NOT NULL DEFAULT 1,
  CHECK (valid_to IS NULL OR valid_to >= valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX sanction_of ON sanction (employee_id);
CREATE TABLE potential (
  employee_id TEXT NOT NULL REFERENCES employee (id), year INTEGER NOT NULL REFERENCES year (year),
  score INTEGER NOT NULL CHECK (score BETWEEN 0 AND 10000), basis TEXT NOT NULL CHECK (basis <> ''),
  row_version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (employee_id, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX potential_in ON potential (year);
CREATE TABLE award (
  id TEXT PRIMARY KEY, state TEXT NOT NULL CHECK (state IN ('draft', 'locked', 'comparing', 'decided')),
  period_key TEXT NOT NULL REFERENCES period (key), title TEXT NOT NULL CHECK (title <> ''), unit_id TEXT REFERENCES unit (id),
  group_name TEXT CHECK (group_name IN ('head', 'functional', 'staff')), employee_type TEXT,
  minimum TEXT NOT NULL CHECK (minimum IN ('excellent', 'good')), complete_year INTEGER NOT NULL CHECK (complete_year IN (0, 1)),
  finalists INTEGER NOT NULL CHECK (finalists BETWEEN 2 AND 8), question TEXT NOT NULL CHECK (question <> ''),
  hash TEXT CHECK (length(hash) = 64), locked_at TEXT, locked_by TEXT, passes INTEGER NOT NULL DEFAULT 0,
  held_on TEXT, place TEXT, remarks TEXT, decided_at TEXT, decided_by TEXT, row_version INTEGER NOT NULL DEFAULT 1,
  CHECK ((hash IS NULL) = (locked_at IS NULL)), CHECK ((locked_at IS NULL) = (locked_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX award_of ON award (period_key);
CREATE TABLE award_criterion (
  award_id TEXT NOT NULL REFERENCES award (id), key TEXT NOT NULL CHECK (key <> ''), weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 100),
  PRIMARY KEY (award_id, key)
) STRICT, WITHOUT ROWID;
CREATE TABLE award_candidate (
  award_id TEXT NOT NULL REFERENCES award (id), employee_id TEXT NOT NULL REFERENCES employee (id), number INTEGER,
  rank INTEGER NOT NULL, score INTEGER NOT NULL, left_out TEXT CHECK (left_out <> ''),
  PRIMARY KEY (award_id, employee_id), UNIQUE (award_id, number), CHECK ((number IS NULL) = (left_out IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX award_candidate_of ON award_candidate (employee_id);
CREATE TABLE award_judge (
  id TEXT PRIMARY KEY, award_id TEXT NOT NULL REFERENCES award (id), employee_id TEXT REFERENCES employee (id), guest TEXT CHECK (guest <> ''),
  sort INTEGER NOT NULL, CHECK ((employee_id IS NULL) = (guest IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX award_judge_in ON award_judge (award_id);
CREATE INDEX award_judge_of ON award_judge (employee_id);
CREATE TABLE award_vote (
  award_id TEXT NOT NULL REFERENCES award (id), judge_id TEXT NOT NULL REFERENCES award_judge (id), pass INTEGER NOT NULL,
  first INTEGER NOT NULL, second INTEGER NOT NULL, won INTEGER NOT NULL,
  PRIMARY KEY (award_id, judge_id, pass, first, second), CHECK (first <> second), CHECK (won IN (first, second))
) STRICT, WITHOUT ROWID;
CREATE INDEX award_vote_by ON award_vote (judge_id);`
