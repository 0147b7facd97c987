/**
 * What a rating needs besides the two ratings: a predikat set directly for who dropped out of a study assignment (L IV.B.3), who rates
 * instead of an appraiser who is missing (L IV.A.2–3), how a person sees his own work, and the office's own examples of each value.
 */
export const rating = `CREATE TABLE predikat_override (
  evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id), predikat TEXT NOT NULL CHECK (predikat IN ('poor', 'veryPoor')),
  reason TEXT NOT NULL CHECK (reason <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE stand_in (
  evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id), rater_id TEXT NOT NULL REFERENCES employee (id),
  instead_of TEXT REFERENCES employee (id), kind TEXT NOT NULL CHECK (kind IN ('superior', 'plt', 'plh')),
  reason TEXT NOT NULL CHECK (reason <> ''), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX stand_in_rater ON stand_in (rater_id);
CREATE TABLE self_mark (
  evaluation_id TEXT NOT NULL REFERENCES evaluation (id), part TEXT NOT NULL,
  rating TEXT CHECK (rating IN ('above', 'asExpected', 'below')), note TEXT, PRIMARY KEY (evaluation_id, part)
) STRICT, WITHOUT ROWID;
CREATE TABLE anchor (
  core_value TEXT NOT NULL, rating TEXT NOT NULL CHECK (rating IN ('above', 'asExpected', 'below')),
  text TEXT NOT NULL CHECK (text <> ''), PRIMARY KEY (core_value, rating)
) STRICT, WITHOUT ROWID;`
