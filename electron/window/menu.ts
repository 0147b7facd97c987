import type { NameUnder } from '#shared/text/catalogue.ts'
import { Menu, type MenuItemConstructorOptions, shell } from 'electron'
import { externalPages } from '#shared/api/external-pages.ts'

/** What stands under `menu` in the catalogue. */
export type MenuText = NameUnder<'menu'>

interface MenuOptions {
  readonly text: (key: MenuText) => string
  readonly openFile: () => void
  readonly showAbout: () => void
  /** The page's own tools, for developers only. */
  readonly developer: boolean
}

/**
 * The window's menu. Keys that the page answers itself (undo, redo, and what its grids copy and paste) are shown but not
 * taken from it, except on macOS, where text fields get them from the menu alone.
 */
export function setMenu({ text, openFile, showAbout, developer }: MenuOptions): void {
  const mac = process.platform === 'darwin'
  const role = (name: NonNullable<MenuItemConstructorOptions['role']>, key: MenuText, taken = true) => ({
    role: name,
    label: text(key),
    registerAccelerator: taken || mac,
  })
  const about: MenuItemConstructorOptions = { label: text('about'), click: showAbout }
  const template: MenuItemConstructorOptions[] = [
    ...(mac ? [{ role: 'appMenu' } as const] : []),
    {
      label: text('file'),
      submenu: [
        { label: text('open'), accelerator: 'CmdOrCtrl+O', click: openFile },
        { type: 'separator' },
        role('quit', 'quit'),
      ],
    },
    {
      label: text('edit'),
      submenu: [
        role('undo', 'undo', false),
        role('redo', 'redo', false),
        { type: 'separator' },
        role('cut', 'cut', false),
        role('copy', 'copy', false),
        role('paste', 'paste', false),
        role('selectAll', 'selectAll', false),
      ],
    },
    {
      label: text('view'),
      submenu: [
        role('reload', 'reload'),
        { type: 'separator' },
        role('zoomIn', 'zoomIn'),
        role('zoomOut', 'zoomOut'),
        role('resetZoom', 'resetZoom'),
        { type: 'separator' },
        role('togglefullscreen', 'fullScreen'),
        ...(developer ? [{ role: 'toggleDevTools' } as const] : []),
      ],
    },
    {
      label: text('help'),
      submenu: [
        { label: text('regulation'), click: () => void shell.openExternal(externalPages.regulation) },
        { label: text('project'), click: () => void shell.openExternal(externalPages.project) },
        { type: 'separator' },
        about,
      ],
    },
  ]
  Menu.setApplicationMenu(Menu.buildFromTemplate(template))
}
