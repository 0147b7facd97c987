/**
 * A plan's life by the law. A person has a plan for each post of the year (L II.C.6), known by the day on which it begins, and each in
 * versions (Ps 14(2)). What a version puts in the place of a line of the one before says so (`replaces_id`); what has history is ended,
 * never deleted. The days of the signatures and why a plan was returned or cancelled stand with it; what only leaders' forms ask
 * (perspective, control level, the manual A.1.3) with the lines. A study assignment adds results to the plan that is there (L II.B.12).
 */
export const planLife = `DROP INDEX plan_version;
CREATE UNIQUE INDEX plan_version ON plan (employee_id, year, from_date, version);
ALTER TABLE plan ADD COLUMN submitted_on TEXT;
ALTER TABLE plan ADD COLUMN approved_on TEXT;
ALTER TABLE plan ADD COLUMN approved_by TEXT REFERENCES employee (id);
ALTER TABLE plan ADD COLUMN state_reason TEXT;
ALTER TABLE work_result ADD COLUMN replaces_id TEXT REFERENCES work_result (id);
ALTER TABLE work_result ADD COLUMN control_level TEXT
  CHECK (control_level IN ('outcome', 'intermediateOutcome', 'outputLow', 'outputMedium', 'outputHigh'));
ALTER TABLE work_result ADD COLUMN weight INTEGER CHECK (weight BETWEEN 0 AND 10000);
ALTER TABLE work_result ADD COLUMN ended_on TEXT;
ALTER TABLE work_result ADD COLUMN ended_reason TEXT;
ALTER TABLE indicator ADD COLUMN replaces_id TEXT REFERENCES indicator (id);
ALTER TABLE indicator ADD COLUMN perspective TEXT
  CHECK (perspective IN ('recipients', 'process', 'internal', 'budget'));
ALTER TABLE indicator ADD COLUMN manual TEXT;
ALTER TABLE annex_line ADD COLUMN row_version INTEGER NOT NULL DEFAULT 1;
CREATE TABLE study_assignment (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id),
  programme TEXT NOT NULL CHECK (programme IN ('bachelor', 'postgraduate')),
  school TEXT NOT NULL CHECK (school IN ('a', 'b', 'c', 'abroad')), accreditation TEXT CHECK (accreditation IN ('a', 'b', 'c')),
  name TEXT, from_date TEXT NOT NULL, to_date TEXT NOT NULL CHECK (to_date >= from_date), grade_point INTEGER,
  outcome TEXT CHECK (outcome IN ('early', 'onTime', 'extended', 'dropOut')), row_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX study_assignment_of ON study_assignment (employee_id, from_date);`
