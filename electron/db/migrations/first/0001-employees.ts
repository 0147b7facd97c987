/** Office, units, people and their dated facts. A NULL date is "since always" (from) or "still" (to). */
export const employeeTables: readonly string[] = [
  `CREATE TABLE office (
    id INTEGER PRIMARY KEY CHECK (id = 1), name TEXT NOT NULL, agency TEXT, place TEXT, province TEXT, address TEXT,
    postal_code TEXT, phone TEXT, email TEXT, website TEXT, logo TEXT, sample INTEGER NOT NULL DEFAULT 0 CHECK (sample IN (0, 1)),
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;`,
  `CREATE TABLE unit (
    id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''),
    kind TEXT NOT NULL CHECK (kind IN ('kecamatan', 'secretariat', 'subdivision', 'section', 'kelurahan', 'functionalGroup')),
    parent_id TEXT REFERENCES unit (id), active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
    sort INTEGER NOT NULL DEFAULT 0, row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE INDEX unit_parent ON unit (parent_id);
  CREATE UNIQUE INDEX unit_one_root ON unit ((1)) WHERE parent_id IS NULL;`,
  `CREATE TABLE official (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, nip TEXT, grade TEXT, position TEXT NOT NULL, office TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;`,
  `CREATE TABLE employee (
    id TEXT PRIMARY KEY, nip TEXT CHECK (nip IS NULL OR (length(nip) = 18 AND nip NOT GLOB '*[^0-9]*')),
    name TEXT NOT NULL CHECK (name <> ''), front_title TEXT, back_title TEXT,
    employee_type TEXT NOT NULL CHECK (employee_type IN ('pns', 'cpns', 'pppk', 'pppkPartTime', 'nonAsn')),
    status TEXT NOT NULL DEFAULT 'active', status_date TEXT,
    sex TEXT CHECK (sex IN ('male', 'female')), birth_place TEXT, birth_date TEXT, cpns_date TEXT, pns_date TEXT,
    contract_start TEXT, contract_end TEXT,
    service_years INTEGER, service_months INTEGER CHECK (service_months BETWEEN 0 AND 11),
    education_level TEXT, major TEXT, school TEXT, graduation_year INTEGER, last_increment_date TEXT,
    religion TEXT, marital_status TEXT, nik TEXT, npwp TEXT, karpeg TEXT, phone TEXT, email TEXT, address TEXT, note TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE UNIQUE INDEX employee_nip ON employee (nip);
  CREATE INDEX employee_name ON employee (name COLLATE NOCASE);`,
  `CREATE TABLE assignment (
    id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), unit_id TEXT NOT NULL REFERENCES unit (id),
    position_kind TEXT NOT NULL CHECK (position_kind IN ('structural', 'functional', 'pelaksana')),
    position_name TEXT, position_level TEXT, echelon TEXT,
    leads_unit INTEGER NOT NULL DEFAULT 0 CHECK (leads_unit IN (0, 1)), acting TEXT CHECK (acting IN ('plt', 'plh')),
    valid_from TEXT, valid_to TEXT, row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT;
  CREATE INDEX assignment_employee ON assignment (employee_id, valid_from);
  CREATE INDEX assignment_unit ON assignment (unit_id);`,
  `CREATE TABLE grade_period (
    id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), grade TEXT NOT NULL, valid_from TEXT,
    row_version INTEGER NOT NULL DEFAULT 1
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX grade_employee ON grade_period (employee_id, valid_from);`,
  `CREATE TABLE superior (
    id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id), superior_id TEXT REFERENCES employee (id),
    official_id TEXT REFERENCES official (id), acting TEXT CHECK (acting IN ('plt', 'plh')),
    valid_from TEXT, valid_to TEXT, row_version INTEGER NOT NULL DEFAULT 1,
    CHECK ((superior_id IS NULL) <> (official_id IS NULL)), CHECK (superior_id <> employee_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX superior_employee ON superior (employee_id, valid_from);
  CREATE INDEX superior_of ON superior (superior_id);`,
  // Substrings of names and NIPs; not content, never part of undo. Triggers note who is due (`indexed`: the index holds an
  // older name), so no handler can forget it; see search-index.ts.
  `CREATE VIRTUAL TABLE employee_search USING fts5 (name, nip, content = '', contentless_delete = 1, tokenize = 'trigram');
  CREATE TABLE employee_search_due (person INTEGER PRIMARY KEY, indexed INTEGER NOT NULL) STRICT;
  CREATE TRIGGER employee_search_insert AFTER INSERT ON employee BEGIN
    INSERT OR IGNORE INTO employee_search_due VALUES (new.rowid, 0);
  END;
  CREATE TRIGGER employee_search_delete AFTER DELETE ON employee BEGIN
    INSERT OR IGNORE INTO employee_search_due VALUES (old.rowid, 1);
  END;
  CREATE TRIGGER employee_search_update AFTER UPDATE OF name, nip ON employee BEGIN
    INSERT OR IGNORE INTO employee_search_due VALUES (new.rowid, 1);
  END;`,
]
