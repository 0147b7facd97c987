/**
 * SQL condition: `p` is the plan that holds for its person and year: the newest approved version, before one is approved
 * the newest that is neither superseded nor cancelled. A draft that changes an approved plan does not hold yet (Ps 14).
 */
export const isValidPlan = `p.state NOT IN ('superseded', 'cancelled') AND NOT EXISTS (
  SELECT 1 FROM plan q WHERE q.employee_id = p.employee_id AND q.year = p.year AND q.state NOT IN ('superseded', 'cancelled')
    AND (q.state = 'approved', q.version) > (p.state = 'approved', p.version))`

/** SQL order of a plan's results: the running number continues from main into additional (p55). */
export const resultOrder = `w.kind = 'additional', w.sort, w.id`
