import type { Name, NameOf } from '#shared/api/contract.ts'
import type { NameUnder, TextKey } from '#shared/text/catalogue.ts'
import type { TablerIcon } from '@tabler/icons-react'

type Group = NameUnder<'app.group'>

/** Something a person can do from anywhere it applies; palette, shortcut sheet, menus and buttons read the same object. */
export interface Command {
  /** `noun.verb`, unique; the noun is its group in palette and sheet. */
  readonly id: `${Group}.${string}`
  readonly labelKey: TextKey
  readonly labelParams?: Readonly<Record<string, string | number>>
  readonly icon: TablerIcon
  /** As Mantine writes it: `mod+K`, `mod+shift+Z`, `F1`, `?`. */
  readonly shortcut?: string
  /** The shortcut also works while a text field has the focus. */
  readonly inFields?: boolean
  /** The operation that it carries out; it is not offered while that would be refused. */
  readonly act?: NameOf<'command'>
  /** What it asks of the office without changing it; it is not offered to a role that may not. */
  readonly asks?: Name
  /** Absent: always. */
  readonly when?: () => boolean
  /** Leads to the page that does it; that page's own command goes before it. */
  readonly distant?: boolean
  readonly perform: () => void
}

export function groupOf({ id }: Command): Group {
  return id.slice(0, id.indexOf('.')) as Group // the part before the dot, by the type of an id
}

export function isAvailable(command: Command): boolean {
  return command.when === undefined || command.when()
}
