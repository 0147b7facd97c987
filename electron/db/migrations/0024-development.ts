/**
 * How people grow: the office's own courses, what each person learns, how he was guided and what was agreed, and counselling with a
 * record that few may read.
 */
const competence = `competence TEXT NOT NULL CHECK (competence IN ('integrity', 'cooperation', 'communication', 'resultOrientation',
  'publicService', 'developingOthers', 'managingChange', 'decisionMaking', 'unity', 'technical'))`

export const development = `CREATE TABLE course (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), topics TEXT NOT NULL CHECK (topics <> ''),
  hours INTEGER CHECK (hours > 0), provider TEXT, hidden INTEGER NOT NULL DEFAULT 0 CHECK (hidden IN (0, 1)),
  row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE training (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), year INTEGER NOT NULL REFERENCES year (year),
  name TEXT NOT NULL CHECK (name <> ''), topic TEXT, provider TEXT, hours INTEGER CHECK (hours > 0),
  status TEXT NOT NULL CHECK (status IN ('proposed', 'planned', 'done', 'dropped')), from_date TEXT, to_date TEXT,
  certificate TEXT, reason TEXT, row_version INTEGER NOT NULL DEFAULT 1, CHECK (to_date >= from_date),
  CHECK (status <> 'done' OR (to_date IS NOT NULL AND hours IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX training_person ON training (employee_id, year);
CREATE INDEX training_year ON training (year, status);
CREATE TABLE guidance (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id),
  kind TEXT NOT NULL CHECK (kind IN ('coaching', 'mentoring', 'employeeSheet', 'leaderSheet', 'problemReport')), date TEXT NOT NULL,
  leader_id TEXT REFERENCES employee (id), leader TEXT, core_value TEXT, measure TEXT, body TEXT NOT NULL, agreed TEXT,
  follow_up_on TEXT, outcome TEXT, writer_id TEXT REFERENCES employee (id), row_version INTEGER NOT NULL DEFAULT 1,
  CHECK (follow_up_on >= date)
) STRICT, WITHOUT ROWID;
CREATE INDEX guidance_person ON guidance (employee_id, date);
CREATE INDEX guidance_date ON guidance (date);
CREATE TABLE competence_score (
  guidance_id TEXT NOT NULL REFERENCES guidance (id), ${competence},
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 5), reason TEXT, PRIMARY KEY (guidance_id, competence)
) STRICT, WITHOUT ROWID;
CREATE TABLE counselling (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), report_id TEXT NOT NULL REFERENCES guidance (id),
  chosen_on TEXT NOT NULL, counsellor_kind TEXT CHECK (counsellor_kind IN ('independent', 'trainedAppraiser', 'official')),
  counsellor_id TEXT REFERENCES employee (id), counsellor TEXT, meets_on TEXT, place TEXT,
  row_version INTEGER NOT NULL DEFAULT 1, CHECK (meets_on >= chosen_on)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX counselling_report ON counselling (report_id);
CREATE INDEX counselling_person ON counselling (employee_id);
CREATE TABLE counselling_record (
  counselling_id TEXT PRIMARY KEY REFERENCES counselling (id), date TEXT NOT NULL, record TEXT NOT NULL CHECK (record <> ''),
  agreed TEXT NOT NULL, follow_up_on TEXT, outcome TEXT, writer_id TEXT REFERENCES employee (id),
  row_version INTEGER NOT NULL DEFAULT 1, CHECK (follow_up_on >= date)
) STRICT, WITHOUT ROWID;`
