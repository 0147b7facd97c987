import { approve, planned, reports, startPlanningOffice } from '#tests/planning-office.ts'

/** What no form may take for markup. */
export const hostile = 'Pertahankan #eval("1") $x$ \\ ] *tebal*'

/** Budi is planned, rated and has a signed document of 2025; Ani rates him, the camat stands above her. */
export async function startFormOffice(today = '2026-01-15') {
  const office = startPlanningOffice({ today })
  const { call, root, budi, ani, services } = office
  const { id: camat } = await call('employee.save', {
    name: 'Drs. Camat',
    unitId: root,
    employeeType: 'pns',
    nip: '197001012000011001',
    positionKind: 'structural',
    positionName: 'Camat',
    leadsUnit: true,
  })
  const { office: stored } = { office: await call('office.get', {}) }
  await call('office.save', {
    name: stored.name,
    agency: 'Pemerintah Kota Palangka Raya',
    place: 'Palangka Raya',
    rowVersion: stored.rowVersion,
  })
  const person = await call('employee.get', { id: budi })
  await call('employee.correctNip', { id: budi, rowVersion: person.rowVersion, nip: '198501012010011001' })
  const { resultId, indicatorId } = await planned(call, budi, { text: 'Arsip #heading[tertata]' })
  await call(
    'plan.saveIndicator',
    reports(resultId, { text: 'Ketepatan waktu', aspects: ['time'], targetUnit: 'hari' }),
  )
  await planned(call, ani)
  const { plan } = await call('plan.get', { employeeId: ani, year: 2025 })
  await call('plan.setApproach', { planId: plan!.id, rowVersion: plan!.rowVersion, approach: 'qualitative' })
  const led = await planned(call, camat)
  await call('plan.saveIndicator', reports(led.resultId, { text: 'Serapan anggaran', perspective: 'budget' }))
  await approve(call, [budi, ani, camat])
  await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
  await call('realisation.enter', {
    cells: [{ indicatorId, period: '2025-Q1', value: 3, note: 'menurut buku agenda' }],
  })
  await call('feedback.save', {
    employeeId: budi,
    date: '2025-06-02',
    giverKind: 'leader',
    giverId: ani,
    mode: 'direct',
    rhythm: 'scheduled',
    workResultId: resultId,
    fact: 'bagus, pertahankan',
    symbol: 'thumbsUp',
  })
  await call('actionPlan.save', { workResultId: resultId, text: 'Menyusun daftar arsip', target: '1 daftar' })
  await call('progress.save', { workResultId: resultId, date: '2025-03-03', text: 'Daftar arsip selesai' })
  const rate = (employeeId: string) =>
    call('appraisal.rate', {
      period: '2025',
      cells: [
        { employeeId, field: 'result', value: 'asExpected' },
        { employeeId, field: 'behaviour', value: 'asExpected' },
        { employeeId, field: 'note', value: hostile },
      ],
    })
  await rate(budi)
  const step = (action: 'submit' | 'review' | 'sign' | 'deliver', on: string) =>
    call('evaluation.setState', { period: '2025', employeeIds: [budi], action, on })
  for (const action of ['submit', 'review', 'sign'] as const) await step(action, '2026-01-05')
  return { ...office, camat, resultId, indicatorId, rate, step, services }
}
