/**
 * The per cent that the office enters by hand, with its reason, where the target is words or 0 and gives none: for a month, a
 * quarter or the year, each a judgement of its own.
 */
export const achievement = `CREATE TABLE achievement (
  indicator_id TEXT NOT NULL REFERENCES indicator (id), period_key TEXT NOT NULL,
  percent INTEGER NOT NULL CHECK (percent BETWEEN 0 AND 100000), note TEXT NOT NULL CHECK (note <> ''),
  row_version INTEGER NOT NULL DEFAULT 1, PRIMARY KEY (indicator_id, period_key)
) STRICT, WITHOUT ROWID;`
