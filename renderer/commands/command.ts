import type { TablerIcon } from '@tabler/icons-react'

/** Something a person can do from anywhere it applies; palette, shortcut sheet, menus and buttons read the same object. */
export interface Command {
  /** `noun.verb`, unique. */
  readonly id: string
  readonly labelKey: string
  readonly labelParams?: Readonly<Record<string, string | number>>
  readonly icon: TablerIcon
  /** As Mantine writes it: `mod+K`, `mod+shift+Z`, `F1`, `?`. */
  readonly shortcut?: string
  /** The shortcut also works while a text field has the focus. */
  readonly inFields?: boolean
  /** Absent: always. */
  readonly when?: () => boolean
  readonly perform: () => void
}

/** The group in palette and sheet is the part before the dot: `app.group.<noun>`. */
export function groupOf(command: Command): string {
  return command.id.split('.')[0] ?? command.id
}

export function isAvailable(command: Command): boolean {
  return command.when === undefined || command.when()
}
