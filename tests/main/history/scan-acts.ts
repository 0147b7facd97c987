import type { Call } from '#shared/api/client.ts'
import { asFile, codesOf, pageWith } from '#tests/scanned.ts'

interface WithPlan {
  readonly call: Call
  readonly file: string
  readonly budi: string
}
type Prepare = (office: WithPlan) => Promise<() => Promise<unknown>>

/** The command that files scans, as an act that changes something. */
export const scanActs = {
  'scan.file': async ({ call, file, budi: employeeId }) => {
    await call('form.print', { employeeId, period: '2025', forms: ['actions'] })
    const papers: { mark: string; pages: string[] }[] = []
    for (const [at, code] of codesOf(file, employeeId, 'B.1.1').entries()) {
      const read = await call('scan.read', { upload: `b${at}`, file: asFile('b.png', pageWith(code)) })
      const [page] = read!.pages
      papers[0] ??= { mark: page!.found!.paper.mark, pages: [] }
      papers[0].pages.push(page!.id)
    }
    return () => call('scan.file', { period: '2025', papers })
  },
} satisfies Record<string, Prepare>
