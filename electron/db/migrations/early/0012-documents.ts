/**
 * The life of an evaluation's document. `evaluation` says where it stands and since when; `evaluation_step` each step that was taken,
 * by whom, on which day and with which judgement, so that a predikat that was changed by a decision or reopened stays readable. A signed
 * document (D.1.1, D.1.2, D.1.3) keeps in `snapshot` (JSON) the people as they stood.
 */
export const documents = `ALTER TABLE evaluation ADD COLUMN objected_on TEXT;
ALTER TABLE evaluation ADD COLUMN decided_on TEXT;
ALTER TABLE evaluation ADD COLUMN reported_on TEXT;
ALTER TABLE evaluation ADD COLUMN taken_over TEXT CHECK (taken_over IN ('evaluates', 'signs'));
ALTER TABLE evaluation ADD COLUMN decision TEXT CHECK (decision IN ('upheld', 'changed'));
CREATE TABLE evaluation_step (
  id TEXT PRIMARY KEY, evaluation_id TEXT NOT NULL REFERENCES evaluation (id), number INTEGER NOT NULL,
  action TEXT NOT NULL, from_state TEXT NOT NULL, to_state TEXT NOT NULL, date TEXT NOT NULL, taken_on TEXT NOT NULL,
  by_name TEXT NOT NULL, by_id TEXT REFERENCES employee (id), second_id TEXT REFERENCES employee (id), reason TEXT,
  result_rating TEXT, behaviour_rating TEXT, predikat TEXT, note TEXT,
  document TEXT CHECK (document IN ('D11', 'D12', 'D13')), snapshot TEXT, row_version INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE UNIQUE INDEX evaluation_step_of ON evaluation_step (evaluation_id, number);`
