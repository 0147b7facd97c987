/** Of a career: a pension by decree, structural training, and credit points: what was there before and what each predikat brought (PerBKN 3/2023). */
const level =
  "level TEXT NOT NULL CHECK (level IN ('ahliPertama', 'ahliMuda', 'ahliMadya', 'ahliUtama', 'pemula', 'terampil', 'mahir', 'penyelia'))"

export const career = `ALTER TABLE employee ADD COLUMN retirement_date TEXT;
CREATE TABLE structural_training (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), name TEXT NOT NULL CHECK (name <> ''),
  level INTEGER NOT NULL CHECK (level BETWEEN 1 AND 4), completed_on TEXT NOT NULL, hours INTEGER CHECK (hours > 0),
  certificate TEXT, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX structural_training_of ON structural_training (employee_id);
CREATE TABLE credit_opening (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), ${level},
  kind TEXT NOT NULL CHECK (kind IN ('base', 'old', 'integration', 'education')), points INTEGER NOT NULL CHECK (points >= 0),
  conventional INTEGER, given_on TEXT NOT NULL, document TEXT NOT NULL CHECK (document <> ''),
  row_version INTEGER NOT NULL DEFAULT 1, UNIQUE (employee_id, level, kind)
) STRICT, WITHOUT ROWID;
CREATE TABLE credit_conversion (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), year INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('annual', 'periodic')), from_month INTEGER NOT NULL CHECK (from_month BETWEEN 1 AND 12),
  to_month INTEGER NOT NULL CHECK (to_month BETWEEN from_month AND 12), ${level},
  predikat TEXT NOT NULL CHECK (predikat IN ('excellent', 'good', 'needsImprovement', 'poor', 'veryPoor')),
  points INTEGER NOT NULL CHECK (points > 0), document TEXT, of_period TEXT, row_version INTEGER NOT NULL DEFAULT 1,
  UNIQUE (employee_id, year, kind, from_month), CHECK (document IS NOT NULL OR of_period IS NOT NULL)
) STRICT, WITHOUT ROWID;`
