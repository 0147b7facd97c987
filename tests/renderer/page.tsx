import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { MantineProvider } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory } from '@tanstack/react-router'
import { cleanup, configure, render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { expect, vi } from 'vitest'
import { createHost } from '#electron/host/host.ts'
import { createCall } from '#shared/api/client.ts'
import type { Language } from '#shared/office/office.ts'
import { createQueryClient } from '../../renderer/api/query-client.ts'
import { App } from '../../renderer/app.tsx'
import { setLanguage } from '../../renderer/i18n/texts.ts'
import { createAppRouter } from '../../renderer/router.ts'
import { putSample } from '../sample-file.ts'

// jsdom knows no style sheet, so looking for hidden ancestors of every element costs much and finds nothing
configure({ defaultHidden: true, asyncUtilTimeout: 30_000 })
// a busy machine is no failure
vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

// what jsdom lacks: it lays nothing out, so grids get a height in which their first rows are drawn
window.matchMedia ??= (media) =>
  ({
    media,
    matches: false,
    addEventListener: () => {},
    removeEventListener: () => {},
  }) as unknown as MediaQueryList
window.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}
// growing text areas wait for fonts
if (!('fonts' in document)) Object.assign(document, { fonts: new EventTarget() })
HTMLElement.prototype.scrollTo ??= () => {}
Element.prototype.scrollIntoView ??= () => {}
for (const side of ['clientHeight', 'clientWidth'] as const)
  Object.defineProperty(HTMLElement.prototype, side, {
    configurable: true,
    get(this: HTMLElement) {
      return this.getAttribute('role') === 'grid' ? 900 : 40
    },
  })

interface PageOptions {
  readonly path?: string
  readonly language?: Language
  readonly today?: string
  /** `sample` opens the sample office, `new` an empty one, `none` leaves the start page. */
  readonly office?: 'sample' | 'new' | 'none'
  /** The program starts with this office file. */
  readonly file?: string
}

/** The whole page on the real host: its own folders, its own file, the backend in its thread. */
export async function openPage(options: PageOptions = {}) {
  const { path: address = '/', language = 'id', today = '2026-01-15', office = 'sample' } = options
  const home = mkdtempSync(path.join(tmpdir(), 'timbang-page-'))
  const bugs: string[] = []
  const host = createHost({
    documents: home,
    appData: path.join(home, 'app'),
    version: '0.0.0',
    carrier: 'loopback',
    today,
    report: (operation, text) => void bugs.push(`${operation}: ${text}`),
  })
  window.timbang = {
    call: (name, input) => host.call('test', name, input),
    onEvent: (listener) => host.subscribe(listener),
  }
  const call = createCall((name, input) => host.call('test', name, input))
  await call('preference.save', { language })
  if (office === 'sample') {
    await putSample(path.join(home, 'Timbang', 'contoh.timbang'))
    await call('office.openSample', {})
  }
  if (office === 'new')
    await call('office.new', { name: 'Kecamatan Rakumpit', year: 2025, rhythm: 'quarterly' })
  if (options.file !== undefined) await host.start({ file: options.file })
  setLanguage(language)
  const router = createAppRouter(createMemoryHistory({ initialEntries: [address] }))
  render(<App router={router} queries={createQueryClient()} />)
  await screen.findByRole('main')
  return {
    call,
    router,
    user: userEvent.setup(),
    async close() {
      // notes are kept beside the page, and would stand on the next one
      notifications.clean()
      cleanup()
      await host.close()
      delete window.timbang
      expect(bugs).toEqual([])
    },
  }
}

/** A single part inside the providers that parts need; what it asks of the backend has no answer here. */
export function renderPart(part: ReactNode, language: Language = 'id') {
  setLanguage(language)
  window.timbang = {
    call: () => Promise.resolve({ ok: false, error: { code: 'internal', key: 'error.internal' } }),
    onEvent: () => () => {},
  }
  return render(
    <MantineProvider>
      <QueryClientProvider client={createQueryClient()}>{part}</QueryClientProvider>
    </MantineProvider>,
  )
}
