/** What came of one table of a damaged file. */
export interface SalvagedTable {
  readonly table: string
  readonly saved: number
  /** Rows that are known to be missing; absent where the damage lets nobody count them. */
  readonly lost?: number
}

/** Somebody of whom the newest backup holds more than could be saved. */
export interface LostPerson {
  readonly id: string
  readonly name: string
  readonly nip?: string
  /** Rows about the person that are in the backup and not in what was saved; the person's own is one of them. */
  readonly rows: number
  /** The person's own row is among them. */
  readonly gone: boolean
}

/** What was saved of a damaged file and what was not. */
export interface SalvageReport {
  readonly tables: readonly SalvagedTable[]
  readonly saved: number
  /** Rows whose own row in another table could not be read: what they pointed at was emptied, or they were left out. */
  readonly loosened: number
  /** Of whom something was left and the person's own row was not. */
  readonly peopleLost: number
  /** By name, as far as a backup knows them. */
  readonly people: readonly LostPerson[]
  /** The backup that the people were compared with; absent: there is none that can be read. */
  readonly comparedWith?: string
  /** Whether the log came along, whole. */
  readonly log: boolean
  /** Whether what was saved is what the log says that the office held; without the log nobody knows. */
  readonly asLogged: boolean
}
