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

/** The commands about differences with another system, each as an act that changes something. */
export const exchangeActs = {
  'exchange.settle': async (office) => () => settle(office),
  'exchange.reopen': async (office) => {
    await settle(office)
    const [settled] = await office.call('exchange.settlements', { period: '2025' })
    return () => office.call('exchange.reopen', { id: settled!.id, rowVersion: 1 })
  },
} satisfies Record<string, Prepare>
