/** Lists with their filter and columns under a name of the office's own, to be run again. */
export const reportDefinition = `CREATE TABLE report_definition (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), list TEXT NOT NULL CHECK (list <> ''), unit_id TEXT REFERENCES unit (id),
  columns TEXT, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX report_definition_unit ON report_definition (unit_id);`
