import type { Call } from '#shared/api/client.ts'
import { writeZip } from '#electron/sheets/write-zip.ts'

interface WithCall {
  readonly call: Call
}
type Prepare = (office: WithCall) => Promise<() => Promise<unknown>>

/** Kept as it is given: only whoever fills it reads it. */
const file = {
  name: 'Rekap.xlsx',
  base64: writeZip(new Map([['xl/workbook.xml', Buffer.from('<workbook/>')]])).toString('base64'),
}

/** A form of others with one cell of its own. */
export const mapped = {
  name: 'Rekap BKPSDM',
  file,
  mapping: { sheet: 'Rekap', cells: [{ row: 3, column: 2, field: 'office' }] },
} as const

/** The commands of forms of others, each as an act that changes something. */
export const templateActs = {
  'template.save':
    async ({ call }) =>
    () =>
      call('template.save', { ...mapped, mapping: { ...mapped.mapping, cells: [...mapped.mapping.cells] } }),
  'template.remove': async ({ call }) => {
    const { id } = await call('template.save', {
      ...mapped,
      mapping: { ...mapped.mapping, cells: [...mapped.mapping.cells] },
    })
    return () => call('template.remove', { id, rowVersion: 1 })
  },
} satisfies Record<string, Prepare>
