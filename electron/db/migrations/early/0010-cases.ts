/**
 * How a result is to be reached (rencana aksi), cases received and answered by a unit, indicators that compute themselves from them, and
 * what was adjusted on the way.
 */
export const cases = `CREATE TABLE action_step (
  id TEXT PRIMARY KEY, work_result_id TEXT NOT NULL REFERENCES work_result (id), text TEXT NOT NULL CHECK (text <> ''),
  period_key TEXT, target TEXT, done_on TEXT, sort INTEGER NOT NULL, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX action_step_result ON action_step (work_result_id, sort);
CREATE TABLE service_case (
  id TEXT PRIMARY KEY, unit_id TEXT NOT NULL REFERENCES unit (id), case_kind TEXT NOT NULL CHECK (case_kind <> ''),
  subject TEXT NOT NULL CHECK (subject <> ''), received_on TEXT NOT NULL, answered_on TEXT,
  row_version INTEGER NOT NULL DEFAULT 1, CHECK (answered_on >= received_on)
) STRICT, WITHOUT ROWID;
CREATE INDEX service_case_unit ON service_case (unit_id, received_on);
CREATE TABLE case_rule (
  indicator_id TEXT PRIMARY KEY REFERENCES indicator (id), unit_id TEXT NOT NULL REFERENCES unit (id), case_kind TEXT,
  measure TEXT NOT NULL CHECK (measure IN ('median', 'mean')), day_count TEXT NOT NULL CHECK (day_count IN ('calendar', 'working')),
  row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE adjustment (
  id TEXT PRIMARY KEY, indicator_id TEXT NOT NULL REFERENCES indicator (id), date TEXT NOT NULL,
  text TEXT NOT NULL CHECK (text <> ''), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX adjustment_indicator ON adjustment (indicator_id, date);`
