import type { Header } from './header.ts'
import type { Layout } from './header.ts'

/** A table of a sheet, read as the kind of the import or named as unread. */
export interface Table {
  /** The sheet's name for its first layout, the name and the header's line for the others: the key of its mapping. */
  readonly id: string
  readonly layout: Layout
  readonly header: Header
  readonly skipped?: 'noHeader' | 'otherKind' | 'otherList'
  /** Its mapping was kept from an earlier import. */
  readonly remembered: boolean
}
