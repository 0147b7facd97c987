import type { Call } from '#shared/api/client.ts'

interface WithPerson {
  readonly call: Call
  readonly budi: string
}
type Prepare = (office: WithPerson) => Promise<() => Promise<unknown>>

const settle = ({ call, budi: employeeId }: WithPerson) =>
  call('exchange.settle', {
    period: '2025',
    differences: [{ employeeId, kind: 'noPlanThere', fingerprint: 'a'.repeat(64) }],
    note: 'Diketik di sana',
  })

const difference = (employeeId: string) => ({
  employeeId,
  name: 'Budi',
  field: 'gradeDate' as const,
  values: { ours: '2020-04-01', siasn: '2020-10-01' },
  right: 'ours' as const,
  evidence: 'SK 823/1/2020',
})
async function letter({ call, budi }: WithPerson) {
  await call('exchange.decide', { marks: [difference(budi)] })
  const { lines } = await call('exchange.repairs', {})
  return {
    lines: lines.map(({ id }) => id),
    number: '800/12/2025',
    date: '2025-06-02',
    subject: 'Perbaikan data',
    recipient: 'Kepala BKPSDM',
  }
}

/** The commands about differences with another system, each as an act that changes something. */
export const exchangeActs = {
  'exchange.settle': async (office) => () => settle(office),
  'exchange.reopen': async (office) => {
    await settle(office)
    const [settled] = await office.call('exchange.settlements', { period: '2025' })
    return () => office.call('exchange.reopen', { id: settled!.id, rowVersion: 1 })
  },
  'exchange.decide':
    async ({ call, budi }) =>
    () =>
      call('exchange.decide', { marks: [difference(budi)] }),
  'exchange.writeLetter': async (office) => {
    const draft = await letter(office)
    return () => office.call('exchange.writeLetter', draft)
  },
  'exchange.removeLetter': async (office) => {
    const { id } = await office.call('exchange.writeLetter', await letter(office))
    return () => office.call('exchange.removeLetter', { id, rowVersion: 1 })
  },
} satisfies Record<string, Prepare>
