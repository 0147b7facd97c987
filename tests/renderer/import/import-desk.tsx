import { readFileSync } from 'node:fs'
import path from 'node:path'
import { configure, screen, waitFor } from '@testing-library/react'
import type { Language } from '#shared/office/office.ts'
import { openPage } from '../page.tsx'

// the page is large, and jsdom takes seconds to compute what is hidden for every query by role
configure({ defaultHidden: true })
// nothing is laid out in jsdom: the list gets a height in which its first rows are drawn
for (const side of ['clientHeight', 'clientWidth', 'offsetHeight', 'offsetWidth'] as const)
  Object.defineProperty(HTMLElement.prototype, side, {
    configurable: true,
    get(this: HTMLElement) {
      return this.classList.contains('import-list') ? 1200 : 40
    },
  })

/** The page Data of a new office. */
export async function openDesk({ language = 'id' }: { readonly language?: Language } = {}) {
  const page = await openPage({ path: '/data', office: 'new', language })
  await screen.findByRole('heading', { level: 1, name: 'Data' }, { timeout: 40_000 })
  return {
    ...page,
    choose: (...files: readonly File[]) =>
      page.user.upload(screen.getAllByLabelText(/Berkas untuk diimpor|Files to import/)[0] as HTMLElement, [
        ...files,
      ]),
  }
}

/** A workbook of the sample kecamatan. */
export function workbook(name: string): File {
  return new File([readFileSync(path.join(import.meta.dirname, '../../fixtures/kecamatan', name))], name)
}

/** A small table as a CSV file. */
export function table(name: string, ...lines: readonly string[]): File {
  return new File([lines.join('\r\n')], name)
}

/** The row of the list that stands for a line of the source. */
export async function sourceLine(line: number): Promise<HTMLElement> {
  const list = await screen.findByLabelText(/^(Baris sumber|Source rows)/, {}, { timeout: 40_000 })
  return waitFor(
    () => {
      const rows = [...list.querySelectorAll<HTMLElement>('[role=row]')]
      const row = rows.find(
        (candidate) => candidate.querySelector('[role=cell]')?.textContent === String(line),
      )
      if (row === undefined) throw new Error(`no row for line ${line}`)
      return row
    },
    { timeout: 10_000 },
  )
}
