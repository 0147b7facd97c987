/**
 * Who may sign in is content like everything else. What proves it (argon2id hashes, how often somebody guessed wrong) stands apart:
 * in no image of the log and in no undo, so that nothing brings an old password back. The keys are accounts, `recovery` for the
 * sealed code and `unknown` for names that nobody has.
 */
export const accounts = `CREATE TABLE account (
  id TEXT PRIMARY KEY, login TEXT NOT NULL CHECK (login <> ''), name TEXT,
  role TEXT NOT NULL CHECK (role IN ('officeHead', 'clerk', 'head', 'secretary', 'auditor', 'employee')),
  employee_id TEXT REFERENCES employee (id), active INTEGER NOT NULL DEFAULT 1 CHECK (active IN (0, 1)),
  row_version INTEGER NOT NULL DEFAULT 1, CHECK (name IS NOT NULL OR employee_id IS NOT NULL)
) STRICT;
CREATE UNIQUE INDEX account_login ON account (login);
CREATE UNIQUE INDEX account_employee ON account (employee_id);
CREATE TABLE account_secret (
  key TEXT PRIMARY KEY, hash TEXT, pin TEXT, must_change INTEGER NOT NULL DEFAULT 0 CHECK (must_change IN (0, 1)),
  misses INTEGER NOT NULL DEFAULT 0, missed_at TEXT, pin_misses INTEGER NOT NULL DEFAULT 0, signed_in_at TEXT
) STRICT, WITHOUT ROWID;`
