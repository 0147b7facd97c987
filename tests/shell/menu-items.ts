import * as fake from './fake-electron.ts'

type Item = Electron.MenuItemConstructorOptions

/** Every item of the menu that was set last, its sub-menus included. */
export function menuItems(): Item[] {
  const template = fake.Menu.setApplicationMenu.mock.lastCall?.[0] as Item[]
  return template.flatMap((item) => [item, ...((item.submenu as Item[] | undefined) ?? [])])
}

export function clickMenu(label: string): void {
  const item = menuItems().find((candidate) => candidate.label === label)
  if (!item?.click) throw new Error(`no menu item "${label}"`)
  ;(item.click as () => void)()
}
