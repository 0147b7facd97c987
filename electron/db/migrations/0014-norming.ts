/** On invented cases the heads of an office try their yardstick, each alone, before the spread is shown to all. */
export const norming = `CREATE TABLE norming_session (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), held_on TEXT NOT NULL,
  revealed INTEGER NOT NULL DEFAULT 0 CHECK (revealed IN (0, 1)), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE norming_rater (
  session_id TEXT NOT NULL REFERENCES norming_session (id), employee_id TEXT NOT NULL REFERENCES employee (id),
  PRIMARY KEY (session_id, employee_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX norming_rater_of ON norming_rater (employee_id);
CREATE TABLE norming_mark (
  session_id TEXT NOT NULL REFERENCES norming_session (id), employee_id TEXT NOT NULL REFERENCES employee (id),
  vignette TEXT NOT NULL, rating TEXT NOT NULL CHECK (rating IN ('above', 'asExpected', 'below')),
  PRIMARY KEY (session_id, employee_id, vignette)
) STRICT, WITHOUT ROWID;
CREATE INDEX norming_mark_of ON norming_mark (employee_id);`
