/**
 * What was achieved as it happens, and its evidence. Both belong to a work result and so to a plan, a person and a year. A piece of
 * evidence is a file (by the figure of its content, beside the office file), a link, or both.
 */
export const progress = `CREATE TABLE progress_entry (
  id TEXT PRIMARY KEY, work_result_id TEXT NOT NULL REFERENCES work_result (id), indicator_id TEXT REFERENCES indicator (id),
  date TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''), quantity INTEGER CHECK (quantity >= 0),
  final INTEGER NOT NULL DEFAULT 0 CHECK (final IN (0, 1)), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX progress_entry_result ON progress_entry (work_result_id, date);
CREATE INDEX progress_entry_indicator ON progress_entry (indicator_id, date);
CREATE TABLE evidence (
  id TEXT PRIMARY KEY, work_result_id TEXT NOT NULL REFERENCES work_result (id),
  progress_entry_id TEXT REFERENCES progress_entry (id), indicator_id TEXT REFERENCES indicator (id), period_key TEXT,
  name TEXT NOT NULL CHECK (name <> ''), sha256 TEXT CHECK (length(sha256) = 64), size INTEGER CHECK (size > 0), file_kind TEXT,
  link TEXT, added_on TEXT NOT NULL, row_version INTEGER NOT NULL DEFAULT 1,
  CHECK (sha256 IS NOT NULL OR link IS NOT NULL), CHECK ((sha256 IS NULL) = (size IS NULL)),
  CHECK ((sha256 IS NULL) = (file_kind IS NULL)), CHECK (period_key IS NULL OR indicator_id IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_result ON evidence (work_result_id);
CREATE INDEX evidence_entry ON evidence (progress_entry_id);
CREATE INDEX evidence_indicator ON evidence (indicator_id, period_key);
CREATE INDEX evidence_content ON evidence (sha256);`
