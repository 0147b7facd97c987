/**
 * What a rater notes for himself, and what peers and subordinates say of somebody. It stands apart from the content like what proves who
 * somebody is: no trigger notes it, so no log, undo or fingerprint knows of it. Of a sheet there are only counts and single sentences under
 * ids of chance, without day, order or giver; the rows lie in the order of those ids. It goes with the person.
 */
export const privateFeedback = `CREATE TABLE private_note (
  id TEXT PRIMARY KEY, writer TEXT NOT NULL CHECK (writer <> ''),
  employee_id TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
  date TEXT NOT NULL, text TEXT NOT NULL CHECK (text <> ''), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX private_note_of ON private_note (employee_id, writer);
CREATE TABLE peer_round (
  id TEXT PRIMARY KEY, employee_id TEXT NOT NULL REFERENCES employee (id) ON DELETE CASCADE,
  period_key TEXT NOT NULL REFERENCES period (key) ON DELETE CASCADE,
  opened_on TEXT NOT NULL, closed_on TEXT, row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX peer_round_of ON peer_round (employee_id, period_key);
CREATE TABLE peer_group (
  round_id TEXT NOT NULL REFERENCES peer_round (id) ON DELETE CASCADE,
  giver TEXT NOT NULL CHECK (giver IN ('peer', 'subordinate')),
  asked INTEGER NOT NULL CHECK (asked > 0), given INTEGER NOT NULL DEFAULT 0 CHECK (given BETWEEN 0 AND asked),
  PRIMARY KEY (round_id, giver)
) STRICT, WITHOUT ROWID;
CREATE TABLE peer_count (
  round_id TEXT NOT NULL, giver TEXT NOT NULL,
  core_value TEXT NOT NULL CHECK (core_value IN
    ('serviceOriented', 'accountable', 'competent', 'harmonious', 'loyal', 'adaptive', 'collaborative')),
  rating TEXT NOT NULL CHECK (rating IN ('above', 'asExpected', 'below')), count INTEGER NOT NULL CHECK (count > 0),
  PRIMARY KEY (round_id, giver, core_value, rating),
  FOREIGN KEY (round_id, giver) REFERENCES peer_group (round_id, giver) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE TABLE peer_text (
  id TEXT PRIMARY KEY, round_id TEXT NOT NULL, giver TEXT NOT NULL,
  part TEXT NOT NULL CHECK (part IN ('strength', 'improve')), text TEXT NOT NULL CHECK (text <> ''),
  FOREIGN KEY (round_id, giver) REFERENCES peer_group (round_id, giver) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
CREATE INDEX peer_text_of ON peer_text (round_id, giver);`
