/** The office's own sentences beside the program's: kept to be found again, or (kept = 0) not to be offered any more. */
export const phrase = `CREATE TABLE phrase (
  part TEXT NOT NULL CHECK (part IN ('situation', 'fact', 'effect', 'nextStep', 'note')), text TEXT NOT NULL CHECK (text <> ''),
  kept INTEGER NOT NULL CHECK (kept IN (0, 1)), PRIMARY KEY (part, text)
) STRICT, WITHOUT ROWID;`
