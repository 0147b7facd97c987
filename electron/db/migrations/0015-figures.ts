/** Evaluations by figures, as PP 30/2019 had them: the value of the SKP and of each aspect of behaviour, in hundredths. */
export const figures = `CREATE TABLE numeric_rating (
  evaluation_id TEXT PRIMARY KEY REFERENCES evaluation (id), skp INTEGER CHECK (skp BETWEEN 0 AND 12000),
  service INTEGER CHECK (service BETWEEN 0 AND 12000), commitment INTEGER CHECK (commitment BETWEEN 0 AND 12000),
  initiative INTEGER CHECK (initiative BETWEEN 0 AND 12000), teamwork INTEGER CHECK (teamwork BETWEEN 0 AND 12000),
  leadership INTEGER CHECK (leadership BETWEEN 0 AND 12000),
  opinions_used INTEGER NOT NULL DEFAULT 0 CHECK (opinions_used IN (0, 1)),
  new_idea INTEGER NOT NULL DEFAULT 0 CHECK (new_idea IN (0, 1)), row_version INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;`
