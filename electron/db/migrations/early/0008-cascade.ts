/**
 * From the mission to each person: the office's goals, what a result rests on, whom a leader gives a role or none, and what a post
 * usually does. `parent_words` names a leader's result that is not written yet.
 */
export const cascade = `CREATE TABLE strategic_goal (
  id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('vision', 'mission', 'objective')),
  parent_id TEXT REFERENCES strategic_goal (id), text TEXT NOT NULL CHECK (text <> ''), sort INTEGER NOT NULL,
  row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX strategic_goal_parent ON strategic_goal (parent_id);
ALTER TABLE work_result ADD COLUMN objective_id TEXT REFERENCES strategic_goal (id);
ALTER TABLE work_result ADD COLUMN parent_indicator_id TEXT REFERENCES indicator (id);
ALTER TABLE work_result ADD COLUMN parent_words TEXT;
ALTER TABLE work_result ADD COLUMN cascade TEXT CHECK (cascade IN ('aspect', 'area', 'load', 'service', 'intermediateOutput'));
ALTER TABLE work_result ADD COLUMN outcome TEXT;
CREATE INDEX work_result_objective ON work_result (objective_id) WHERE objective_id IS NOT NULL;
CREATE INDEX work_result_parent_indicator ON work_result (parent_indicator_id) WHERE parent_indicator_id IS NOT NULL;
CREATE TABLE matrix_guest (
  employee_id TEXT NOT NULL REFERENCES employee (id), leader_id TEXT NOT NULL REFERENCES employee (id),
  year INTEGER NOT NULL REFERENCES year (year), PRIMARY KEY (employee_id, leader_id, year)
) STRICT, WITHOUT ROWID;
CREATE INDEX matrix_guest_leader ON matrix_guest (leader_id, year);
CREATE TABLE no_role (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id),
  work_result_id TEXT NOT NULL REFERENCES work_result (id), indicator_id TEXT REFERENCES indicator (id)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX no_role_cell ON no_role (work_result_id, coalesce(indicator_id, ''), employee_id);
CREATE INDEX no_role_indicator ON no_role (indicator_id) WHERE indicator_id IS NOT NULL;
CREATE TABLE responsibility (
  id TEXT PRIMARY KEY, position TEXT NOT NULL CHECK (position <> ''), text TEXT NOT NULL CHECK (text <> ''), measure TEXT,
  sort INTEGER NOT NULL, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE library_result (
  id TEXT PRIMARY KEY, position TEXT NOT NULL CHECK (position <> ''), kind TEXT NOT NULL CHECK (kind IN ('main', 'additional')),
  text TEXT NOT NULL CHECK (text <> ''), outcome TEXT, sort INTEGER NOT NULL, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE library_indicator (
  id TEXT PRIMARY KEY, library_result_id TEXT NOT NULL REFERENCES library_result (id), text TEXT NOT NULL CHECK (text <> ''),
  aspects TEXT NOT NULL, target_kind TEXT NOT NULL CHECK (target_kind IN ('number', 'range', 'text')),
  low INTEGER, high INTEGER, target_text TEXT, target_unit TEXT,
  direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
  accumulation TEXT NOT NULL CHECK (accumulation IN ('sum', 'average', 'last')), sort INTEGER NOT NULL,
  CHECK (target_kind = 'text' OR low IS NOT NULL), CHECK (target_kind <> 'range' OR high >= low)
) STRICT, WITHOUT ROWID;
CREATE INDEX library_indicator_result ON library_indicator (library_result_id, sort);`
