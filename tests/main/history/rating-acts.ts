import { vignettes } from '#shared/appraisal/desk/norming.ts'
import type { Call } from '#shared/api/client.ts'

/** An office with people, as far as these acts need it. */
interface RatedOffice {
  readonly call: Call
  readonly ani: string
  readonly budi: string
  readonly citra: string
}
/** Makes ready what the act needs and gives the act itself. */
type Prepare = (office: RatedOffice) => Promise<() => Promise<unknown>>

const startNorming = ({ call, ani, budi }: RatedOffice) =>
  call('norming.start', { name: 'Latihan', heldOn: '2025-11-03', raterIds: [ani, budi] })

/** The commands that stand beside a rating, each as an act that changes something. */
export const ratingActs = {
  'appraisal.setRater':
    async ({ call, budi, citra }) =>
    () =>
      call('appraisal.setRater', {
        employeeId: budi,
        period: '2025',
        raterId: citra,
        kind: 'plh',
        reason: 'Cuti besar',
        rowVersion: 0,
      }),
  'selfAssessment.mark': async ({ call, budi }) => {
    await call('setting.save', { values: { selfAssessment: 'always' }, validFrom: '2025-01-01' })
    const marks = [{ part: 'loyal', rating: 'above' as const }]
    return () => call('selfAssessment.mark', { employeeId: budi, period: '2025', marks })
  },
  'numeric.save': async ({ call, budi }) => {
    await call('year.open', { year: 2021, rhythm: 'quarterly' })
    return () => call('numeric.save', { employeeId: budi, period: '2021', skp: 100, rowVersion: 0 })
  },
  'norming.start': async (office) => () => startNorming(office),
  'norming.mark': async (office) => {
    const { id } = await startNorming(office)
    const marks = [{ vignette: 'steady' as const, rating: 'above' as const }]
    return () => office.call('norming.mark', { id, raterId: office.ani, marks })
  },
  'norming.reveal': async (office) => {
    const { id } = await startNorming(office)
    for (const raterId of [office.ani, office.budi])
      await office.call('norming.mark', {
        id,
        raterId,
        marks: vignettes.map(({ key, guide }) => ({ vignette: key, rating: guide })),
      })
    return () => office.call('norming.reveal', { id, rowVersion: 1 })
  },
  'norming.remove': async (office) => {
    const { id } = await startNorming(office)
    return () => office.call('norming.remove', { id, rowVersion: 1 })
  },
  'anchor.save':
    async ({ call }) =>
    () =>
      call('anchor.save', { coreValue: 'loyal', rating: 'above', text: 'Menjaga nama baik kantor' }),
} satisfies Readonly<Record<string, Prepare>>
