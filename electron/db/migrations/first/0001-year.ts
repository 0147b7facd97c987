/** The year: periods, plans, results, ratings, schemes, settings. Marks and quantities are integers in hundredths. */
export const yearTables: readonly string[] = [
  `CREATE TABLE scheme (
    id TEXT PRIMARY KEY, kind TEXT NOT NULL CHECK (kind IN ('office', 'numeric')), name TEXT NOT NULL,
    valid_from TEXT NOT NULL, valid_to TEXT, row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE TABLE criterion (
    scheme_id TEXT NOT NULL REFERENCES scheme (id), key TEXT NOT NULL, label TEXT NOT NULL, sort INTEGER NOT NULL,
    head INTEGER NOT NULL CHECK (head BETWEEN 0 AND 100), functional INTEGER NOT NULL CHECK (functional BETWEEN 0 AND 100),
    staff INTEGER NOT NULL CHECK (staff BETWEEN 0 AND 100), PRIMARY KEY (scheme_id, key)
  ) STRICT;`,
  `CREATE TABLE year (
    year INTEGER PRIMARY KEY, rhythm TEXT NOT NULL CHECK (rhythm IN ('monthly', 'quarterly')),
    scheme_id TEXT REFERENCES scheme (id), row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE TABLE period (
    key TEXT PRIMARY KEY, year INTEGER NOT NULL REFERENCES year (year),
    kind TEXT NOT NULL CHECK (kind IN ('month', 'quarter', 'annual')), number INTEGER NOT NULL,
    start_date TEXT NOT NULL, end_date TEXT NOT NULL
  ) STRICT;
  CREATE INDEX period_year ON period (year);`,
  `CREATE TABLE org_result (
    unit_id TEXT NOT NULL REFERENCES unit (id), period_key TEXT NOT NULL REFERENCES period (key),
    value TEXT NOT NULL CHECK (value IN ('outstanding', 'good', 'needsImprovement', 'poor', 'veryPoor')),
    document TEXT, document_date TEXT, basis TEXT, row_version INTEGER NOT NULL DEFAULT 1,
    PRIMARY KEY (unit_id, period_key)
  ) STRICT;`,
  `CREATE TABLE plan (
    id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), year INTEGER NOT NULL REFERENCES year (year),
    version INTEGER NOT NULL DEFAULT 1,
    state TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'approved', 'returned', 'superseded', 'cancelled')),
    approach TEXT NOT NULL DEFAULT 'quantitative' CHECK (approach IN ('qualitative', 'quantitative')),
    origin TEXT NOT NULL CHECK (origin IN ('typed', 'import', 'copy')),
    from_date TEXT NOT NULL, to_date TEXT NOT NULL, appraiser_id TEXT REFERENCES employee (id),
    appraiser_superior_id TEXT REFERENCES employee (id), reason TEXT, snapshot TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;
  CREATE UNIQUE INDEX plan_version ON plan (employee_id, year, version);
  CREATE INDEX plan_year ON plan (year);`,
  `CREATE TABLE work_result (
    id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id),
    kind TEXT NOT NULL CHECK (kind IN ('main', 'additional')), parent_id TEXT REFERENCES work_result (id),
    text TEXT NOT NULL CHECK (text <> ''), assigned_by TEXT, sort INTEGER NOT NULL, row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX work_result_plan ON work_result (plan_id, sort);
  CREATE INDEX work_result_parent ON work_result (parent_id);`,
  `CREATE TABLE indicator (
    id TEXT PRIMARY KEY, work_result_id TEXT NOT NULL REFERENCES work_result (id), text TEXT NOT NULL CHECK (text <> ''),
    aspects TEXT NOT NULL, target_kind TEXT NOT NULL CHECK (target_kind IN ('number', 'range', 'text')),
    low INTEGER, high INTEGER, target_text TEXT, target_unit TEXT,
    direction TEXT NOT NULL CHECK (direction IN ('higher', 'lower')),
    accumulation TEXT NOT NULL CHECK (accumulation IN ('sum', 'average', 'last')),
    grain TEXT CHECK (grain IN ('month', 'quarter')), baseline INTEGER, baseline_date TEXT,
    sort INTEGER NOT NULL, row_version INTEGER NOT NULL DEFAULT 1,
    CHECK (target_kind = 'text' OR low IS NOT NULL), CHECK (target_kind <> 'range' OR high >= low)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX indicator_result ON indicator (work_result_id, sort);`,
  `CREATE TABLE realisation (
    indicator_id TEXT NOT NULL REFERENCES indicator (id), period_key TEXT NOT NULL, value INTEGER CHECK (value >= 0), note TEXT,
    row_version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (indicator_id, period_key)
  ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE behaviour_expectation (
    plan_id TEXT NOT NULL REFERENCES plan (id), core_value TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (plan_id, core_value)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE annex_line (
    id TEXT PRIMARY KEY, plan_id TEXT NOT NULL REFERENCES plan (id),
    part TEXT NOT NULL CHECK (part IN ('resources', 'accountability', 'consequences')), text TEXT NOT NULL, sort INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX annex_plan ON annex_line (plan_id, part, sort);`,
  // predikat and everything from work_score on is derived and kept in step by the one function that rescores.
  `CREATE TABLE evaluation (
    id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), unit_id TEXT NOT NULL REFERENCES unit (id),
    period_key TEXT NOT NULL REFERENCES period (key),
    regime TEXT NOT NULL DEFAULT 'qualitative' CHECK (regime IN ('qualitative', 'numeric', 'office')),
    state TEXT NOT NULL CHECK (state IN ('notDue', 'open', 'progressSubmitted', 'rated', 'submitted', 'reviewed', 'documentSigned',
      'delivered', 'acknowledged', 'objected', 'decided', 'reported', 'closed', 'escalated')),
    appraiser_id TEXT REFERENCES employee (id),
    result_rating TEXT CHECK (result_rating IN ('above', 'asExpected', 'below')),
    behaviour_rating TEXT CHECK (behaviour_rating IN ('above', 'asExpected', 'below')),
    predikat TEXT CHECK (predikat IN ('excellent', 'good', 'needsImprovement', 'poor', 'veryPoor')),
    note TEXT, received INTEGER NOT NULL DEFAULT 0 CHECK (received IN (0, 1)),
    work_score INTEGER, behaviour_score INTEGER, office_total INTEGER, detail INTEGER, index_value INTEGER,
    estimated INTEGER NOT NULL DEFAULT 0 CHECK (estimated IN (0, 1)),
    locked_by TEXT, signed_on TEXT, delivered_on TEXT, received_on TEXT, snapshot TEXT, row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE UNIQUE INDEX evaluation_of ON evaluation (employee_id, period_key);
  CREATE INDEX evaluation_ranking ON evaluation (period_key, index_value DESC);`,
  `CREATE TABLE result_rating (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id), work_result_id TEXT NOT NULL REFERENCES work_result (id),
    rating TEXT NOT NULL CHECK (rating IN ('above', 'asExpected', 'below')), PRIMARY KEY (evaluation_id, work_result_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX result_rating_result ON result_rating (work_result_id);
  CREATE TABLE value_rating (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id), core_value TEXT NOT NULL,
    rating TEXT CHECK (rating IN ('above', 'asExpected', 'below')), score INTEGER CHECK (score BETWEEN 0 AND 10000),
    PRIMARY KEY (evaluation_id, core_value)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE criterion_score (
    evaluation_id TEXT NOT NULL REFERENCES evaluation (id), criterion TEXT NOT NULL,
    score INTEGER CHECK (score BETWEEN 0 AND 10000), not_applicable TEXT, PRIMARY KEY (evaluation_id, criterion)
  ) STRICT, WITHOUT ROWID;`,
  `CREATE TABLE setting (key TEXT NOT NULL, value TEXT NOT NULL, valid_from TEXT NOT NULL, PRIMARY KEY (key, valid_from)) STRICT, WITHOUT ROWID;
  CREATE TABLE holiday (date TEXT PRIMARY KEY, name TEXT NOT NULL, kind TEXT NOT NULL) STRICT, WITHOUT ROWID;`,
]
