/** Whoever follows an appraiser rates what he left open after its window (L IV.A.14): one more kind of who rates instead of whom. */
export const successor = `ALTER TABLE stand_in RENAME TO stand_in_before;
DROP INDEX stand_in_rater;
CREATE TABLE stand_in (
  evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id), rater_id TEXT NOT NULL REFERENCES employee (id),
  instead_of TEXT REFERENCES employee (id), kind TEXT NOT NULL CHECK (kind IN ('superior', 'plt', 'plh', 'successor')),
  reason TEXT NOT NULL CHECK (reason <> ''), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
INSERT INTO stand_in SELECT evaluation_id, rater_id, instead_of, kind, reason, row_version FROM stand_in_before;
DROP TABLE stand_in_before;
CREATE INDEX stand_in_rater ON stand_in (rater_id);`
