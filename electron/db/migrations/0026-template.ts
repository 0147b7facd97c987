/** Workbooks of others that the office fills every year, each file once, and what comes where in them. */
export const template = `CREATE TABLE template_file (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64), base64 TEXT NOT NULL CHECK (base64 <> '')
) STRICT, WITHOUT ROWID;
CREATE TABLE template (
  id TEXT PRIMARY KEY, name TEXT NOT NULL CHECK (name <> ''), file_name TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES template_file (sha256), mapping TEXT NOT NULL CHECK (json_valid(mapping)),
  row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;`
