/** How this office's lists spell a thing and what is meant: a choice made once for all rows, used again in the next list. */
export const importSpelling = `CREATE TABLE import_spelling (
  field TEXT NOT NULL, said TEXT NOT NULL CHECK (said <> ''), meant TEXT NOT NULL, PRIMARY KEY (field, said)
) STRICT, WITHOUT ROWID;`
