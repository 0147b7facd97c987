/** A closed year: SHA-256 over its rows, by table and by person, so that a later change shows and is named. */
export const yearSeal = `CREATE TABLE year_seal (
  year INTEGER PRIMARY KEY REFERENCES year (year), sealed_on TEXT NOT NULL, by_name TEXT NOT NULL,
  by_id TEXT REFERENCES employee (id), reason TEXT, fingerprint TEXT NOT NULL, tables TEXT NOT NULL, people TEXT NOT NULL,
  row_version INTEGER NOT NULL DEFAULT 1
) STRICT;`
