/** Differences with lists of other systems that somebody marked, and the letters that asked for their mending. */
export const repairLetter = `CREATE TABLE repair_letter (
  id TEXT PRIMARY KEY, number TEXT NOT NULL CHECK (number <> ''), date TEXT NOT NULL, subject TEXT NOT NULL CHECK (subject <> ''),
  recipient TEXT NOT NULL CHECK (recipient <> ''), recipient_place TEXT, attachments TEXT,
  signer_position TEXT, signer_name TEXT, signer_nip TEXT, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TABLE repair_line (
  id TEXT PRIMARY KEY, employee_id TEXT REFERENCES employee (id), nip TEXT, name TEXT NOT NULL CHECK (name <> ''),
  field TEXT NOT NULL CHECK (field <> ''), ours TEXT, siasn TEXT, payroll TEXT,
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64), right_side TEXT, evidence TEXT,
  letter_id TEXT REFERENCES repair_letter (id), row_version INTEGER NOT NULL DEFAULT 1,
  CHECK (employee_id IS NOT NULL OR nip IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX repair_line_of ON repair_line (ifnull(employee_id, nip), field, fingerprint);
CREATE INDEX repair_line_person ON repair_line (employee_id);
CREATE INDEX repair_line_letter ON repair_line (letter_id);`
