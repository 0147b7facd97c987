/** Who takes a step: relations of a person to the record, the clerk who records it, or nobody but time (domain.md §3.3). */
export type Actor =
  | 'employee'
  | 'clerk'
  | 'appraiser'
  | 'appraiserSuperior'
  /** Whom the office lets review what was rated: the secretary. */
  | 'reviewer'
  | 'clock'
  | 'system'

/** In an office without accounts the one who sits there. */
export const everybody: readonly Actor[] = ['employee', 'clerk', 'appraiser', 'appraiserSuperior']
/** People without an account act through the clerk (§3.3), who enters and approves nothing. */
export const onBehalf: readonly Actor[] = ['employee', 'clerk']
/** Of whoever is rated by an official of another office, who never has an account here: the clerk records what that official signed. */
export const onBehalfOfBoth: readonly Actor[] = [...onBehalf, 'appraiser']
