import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { hasDisplay } from '#electron/window/app-window.ts'
import { installedBrowser } from '#electron/window/installed-browser.ts'
import { createLog } from '#electron/host/log-file.ts'
import { officeFileOf, wantsSample } from '#electron/host/office-argument.ts'
import { appDataFolder, documentsFolder } from '#electron/host/places.ts'
import { readServeOptions } from '#electron/host/serve-options.ts'
import { newFolder } from '#tests/host-folders.ts'

function start(args: readonly string[], home = newFolder()) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['build/start.mjs', ...args], {
    encoding: 'utf8',
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, APPDATA: home },
  })
  return { status, stdout, stderr }
}

describe('npm start', () => {
  test.each([
    [['--bogus'], '--bogus'],
    [['--port'], '--port'],
    [['--port', 'x'], '--port x'],
    [['--port', '70000'], '--port 70000'],
    [['berkas.timbang'], 'berkas.timbang'],
  ])('with %j ends with 2 and one sentence that names it', (args, named) => {
    const { status, stdout, stderr } = start(args)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr.trim().split('\n')).toHaveLength(1)
    expect(stderr).toContain(named)
  })

  test('--help names every option, in the language of this PC', () => {
    const home = newFolder()
    const options = ['--browser', '--port', '--no-open', '--file', '--sample', '--help']
    const indonesian = start(['--help'], home)
    expect(indonesian.status).toBe(0)
    for (const folder of ['timbang', 'Timbang']) {
      mkdirSync(path.join(home, folder), { recursive: true })
      writeFileSync(path.join(home, folder, 'preferences.json'), '{"language":"en"}')
    }
    const english = start(['--help'], home)
    expect(english.stdout).not.toBe(indonesian.stdout)
    for (const option of options) {
      expect(indonesian.stdout).toContain(option)
      expect(english.stdout).toContain(option)
    }
  })
})

describe('the loopback program', () => {
  test('reads its options', () => {
    expect(readServeOptions([])).toEqual({ port: 0, open: true, sample: false })
    expect(readServeOptions(['--no-open', '--port', '8123', '--sample', '--file', 'a.timbang'])).toEqual({
      port: 8123,
      open: false,
      sample: true,
      file: 'a.timbang',
    })
    for (const wrong of [['--port', '-1'], ['--port', '1.5'], ['--x'], ['a']])
      expect(() => readServeOptions(wrong)).toThrow()
  })

  test('finds a browser where one is named, and says so where there is none', () => {
    const named = path.join(newFolder(), 'chrome')
    expect(
      installedBrowser({ PLAYWRIGHT_CHROMIUM: named, ProgramFiles: newFolder() }, 'win32'),
    ).toBeUndefined()
    writeFileSync(named, '')
    expect(installedBrowser({ PLAYWRIGHT_CHROMIUM: named }, 'linux')).toBe(named)
    const programs = newFolder()
    const edge = path.join(programs, 'Microsoft/Edge/Application/msedge.exe')
    mkdirSync(path.dirname(edge), { recursive: true })
    writeFileSync(edge, '')
    expect(installedBrowser({ 'ProgramFiles(x86)': programs }, 'win32')).toBe(edge)
  })

  test('knows whether there is a display', () => {
    expect(hasDisplay({}, 'linux')).toBe(false)
    expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true)
    expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true)
    expect(hasDisplay({}, 'win32')).toBe(true)
  })
})

describe('folders of this PC', () => {
  test('documents are where the desktop says, else in Documents, else at home', () => {
    const home = newFolder()
    expect(documentsFolder({}, home)).toBe(home)
    mkdirSync(path.join(home, 'Documents'))
    expect(documentsFolder({}, home)).toBe(path.join(home, 'Documents'))
    mkdirSync(path.join(home, 'Berkas Saya'))
    mkdirSync(path.join(home, '.config'))
    const settings = path.join(home, '.config/user-dirs.dirs')
    writeFileSync(settings, '# desktop\nXDG_DOCUMENTS_DIR="$HOME/Berkas Saya"\n')
    expect(documentsFolder({}, home)).toBe(path.join(home, 'Berkas Saya'))
    writeFileSync(settings, 'XDG_DOCUMENTS_DIR="$HOME/Hilang"\n')
    expect(documentsFolder({}, home)).toBe(path.join(home, 'Documents'))
  })

  test('settings are in the platform’s place', () => {
    expect(appDataFolder({ XDG_CONFIG_HOME: '/x' }, '/h', 'linux')).toBe(path.join('/x', 'timbang'))
    expect(appDataFolder({}, '/h', 'linux')).toBe(path.join('/h', '.config/timbang'))
    expect(appDataFolder({ APPDATA: '/a' }, '/h', 'win32')).toBe(path.join('/a', 'Timbang'))
    expect(appDataFolder({}, '/h', 'darwin')).toBe(path.join('/h', 'Library/Application Support/Timbang'))
  })

  test('the log keeps one older log and never grows without end', () => {
    const folder = newFolder()
    const log = createLog(folder)
    const line = 'x'.repeat(10_000)
    for (let n = 0; n < 120; n++) log('office.get', line)
    const sizes = ['timbang.log', 'timbang.old.log'].map(
      (name) => readFileSync(path.join(folder, name)).length,
    )
    for (const size of sizes) expect(size).toBeLessThan(600_000)
    expect(existsSync(path.join(folder, 'timbang.old.log'))).toBe(true)
  })
})

describe('the office that a start of Electron names', () => {
  test.each([
    [['--file=a.timbang'], '/f/a.timbang'],
    [['b.timbang', '--file=a.timbang'], '/f/a.timbang'],
    [['--flag', '/docs/kantor.timbang'], '/docs/kantor.timbang'],
    [['--sample'], undefined],
    [['.', 'catatan.txt'], undefined],
  ])('%j is %s', (args, file) => {
    expect(officeFileOf(args, '/f')).toBe(file && path.resolve(file))
    expect(wantsSample(args)).toBe(args.includes('--sample'))
  })
})
