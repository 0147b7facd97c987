import type { Call } from '#shared/api/client.ts'
import { approve, planned } from '#tests/planning-office.ts'

interface RatedOffice {
  readonly call: Call
  readonly root: string
  readonly services: string
  readonly ani: string
  readonly budi: string
  /** Works in Ani's section as Budi does. */
  readonly spare: string
}
type Prepare = (office: RatedOffice) => Promise<() => Promise<unknown>>

const period = '2025'
const open = ({ call, ani, budi }: RatedOffice) =>
  call('calibration.save', {
    period,
    heldOn: '2026-01-14',
    chairId: ani,
    attendeeIds: [ani, budi],
    rowVersion: 0,
  })

/** Ani's two people have an approved plan and both ratings. */
async function rated({ call, budi, spare }: RatedOffice): Promise<void> {
  await planned(call, budi, { text: 'Surat terbit' })
  const { plan } = await call('plan.get', { employeeId: budi, year: 2025 })
  for (const { id, indicators } of plan!.results)
    if (indicators.length === 0) await call('plan.deleteResult', { id })
  await planned(call, spare)
  await approve(call, [budi, spare])
  await call('appraisal.rate', {
    period,
    cells: [budi, spare].flatMap((employeeId) =>
      (['result', 'behaviour'] as const).map((field) => ({
        employeeId,
        field,
        value: 'asExpected' as const,
      })),
    ),
  })
}

/** The commands of calibration, each as an act that changes something. */
export const calibrationActs = {
  'calibration.saveReason':
    async ({ call, root }) =>
    () =>
      call('calibration.saveReason', {
        period,
        unitId: root,
        whole: true,
        reason: 'Layanan baru',
        rowVersion: 0,
      }),
  'calibration.seal': async (office) => {
    await rated(office)
    return () => office.call('calibration.seal', { period, unitId: office.services })
  },
  'calibration.save': async (office) => () => open(office),
  'calibration.decide': async (office) => {
    await rated(office)
    await open(office)
    return () =>
      office.call('calibration.decide', {
        period,
        employeeId: office.budi,
        result: 'above',
        behaviour: null,
        reason: 'Layanan baru',
        seen: { result: 'asExpected', behaviour: 'asExpected' },
      })
  },
  'calibration.lock': async (office) => {
    await open(office)
    return () => office.call('calibration.lock', { period, rowVersion: 1 })
  },
  'calibration.reopen': async (office) => {
    await open(office)
    await office.call('calibration.lock', { period, rowVersion: 1 })
    return () =>
      office.call('calibration.reopen', {
        period,
        reason: 'Salah catat',
        secondId: office.budi,
        rowVersion: 2,
      })
  },
} satisfies Readonly<Record<string, Prepare>>
