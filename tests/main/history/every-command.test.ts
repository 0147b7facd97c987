import { readFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { contract, type NameOf } from '#shared/api/contract.ts'
import { reopenBackend } from '#tests/backend.ts'
import { byHand, closedOffice } from '#tests/logged-office.ts'
import { approve, fillAnnex, reports, startPlanningOffice } from '#tests/planning-office.ts'
import { planActs } from './plan-acts.ts'
import { awardActs } from './award-acts.ts'
import { calibrationActs } from './calibration-acts.ts'
import { careerActs } from './career-acts.ts'
import { developmentActs } from './development-acts.ts'
import { templateActs } from './template-acts.ts'
import { exchangeActs } from './exchange-acts.ts'
import { scanActs } from './scan-acts.ts'
import { progressActs } from './progress-acts.ts'
import { ratingActs } from './rating-acts.ts'
import { ofFiles, ofNoReturn, ofPrivate, ofTheHost } from './not-undone.ts'

type Office = Awaited<ReturnType<typeof startOffice>>
/** Makes ready what the act needs and gives the act itself. */
type Prepare = (office: Office) => Promise<() => Promise<unknown>>

const year = 2025
const inWords = { targetKind: 'text', targetText: 'rapi' } as const

/** A section with people, a plan with two results and indicators, a rating, an official, a scheme. */
async function startOffice() {
  const office = startPlanningOffice({ today: '2026-01-15' })
  const { call, root, services, budi } = office
  const result = (text: string) =>
    call('plan.saveResult', { employeeId: budi, year, kind: 'main', text }).then(({ id }) => id)
  const [first, second] = [await result('Arsip tertata'), await result('Layanan terlaksana')]
  const counted = await call('plan.saveIndicator', reports(first))
  const worded = await call('plan.saveIndicator', reports(second, { ...inWords, text: 'Kerapian' }))
  const { id: spare } = await call('employee.save', { ...spareDraft, unitId: services })
  const { id: empty } = await call('unit.save', { name: 'Seksi Kosong', kind: 'section', parentId: root })
  const { id: official } = await call('official.save', { name: 'Sekda', position: 'Sekretaris Daerah' })
  const enter = (value: number) =>
    call('realisation.enter', { cells: [{ indicatorId: counted.id, period: '2025-Q1', value }] })
  const leading = () =>
    call('plan.saveResult', { employeeId: office.ani, year, kind: 'main', text: 'Pelayanan surat' })
  const inLibrary = async () => {
    await call('library.save', { position: 'Pengelola', kind: 'main', text: 'Buku tamu terisi' })
    return (await call('library.list', { year }))[0]!.results[0]!
  }
  return {
    ...office,
    result,
    first,
    second,
    counted,
    worded,
    spare,
    empty,
    official,
    enter,
    leading,
    inLibrary,
  }
}

const spareDraft = {
  name: 'Eka',
  employeeType: 'pns',
  nip: '198001012005011004',
  positionKind: 'pelaksana',
} as const

const localDay = { date: '2026-02-04', name: 'Libur banjir', kind: 'local' } as const
const versionOf = async ({ call }: Office, id: string) => (await call('employee.get', { id })).rowVersion
const newestSeq = async ({ call }: Pick<Office, 'call'>) => (await call('history.list', { limit: 1 }))[0]!.seq
const nominatif = {
  name: 'nominatif.xlsx',
  base64: readFileSync(path.join(import.meta.dirname, '../../fixtures/kecamatan/nominatif.xlsx')).toString(
    'base64',
  ),
}

async function importFile({ call }: Office) {
  const { previewId } = await call('import.preview', { file: nominatif, options: {}, task: 'coba' })
  return () => call('import.commit', { previewId, task: 'coba' })
}

/** Each command of the contract, as an act that changes something; a new one does not compile without its line. */
const acts: Readonly<
  Record<
    Exclude<
      NameOf<'command'>,
      'file.putBack' | 'file.accept' | keyof typeof ofFiles | keyof typeof ofNoReturn | keyof typeof ofPrivate
    >,
    Prepare
  >
> = {
  'office.save': async ({ call }) => {
    const { rowVersion } = await call('office.get', {})
    return () => call('office.save', { name: 'Kecamatan Lain', rowVersion })
  },
  'year.open':
    async ({ call }) =>
    () =>
      call('year.open', { year: 2026, rhythm: 'monthly' }),
  'year.delete': async ({ call }) => {
    await call('year.open', { year: 2026, rhythm: 'monthly' })
    return () => call('year.delete', { year: 2026 })
  },
  'setting.save':
    async ({ call }) =>
    () =>
      call('setting.save', { values: { achievementCap: 130 } }),
  'privacy.save': async ({ call }) => {
    const { seen } = await call('privacy.get', {})
    return () => call('privacy.save', { seen, contactName: 'Budi Santoso' })
  },
  'unit.save':
    async ({ call, root }) =>
    () =>
      call('unit.save', { name: 'Seksi Baru', kind: 'section', parentId: root }),
  'unit.delete':
    async ({ call, empty }) =>
    () =>
      call('unit.delete', { id: empty }),
  'unit.lead':
    async ({ call, services, budi }) =>
    () =>
      call('unit.lead', { unitId: services, employeeId: budi, acting: 'plt' }),
  'official.save':
    async ({ call }) =>
    () =>
      call('official.save', { name: 'Wali Kota', position: 'Wali Kota' }),
  'official.delete':
    async ({ call, official }) =>
    () =>
      call('official.delete', { id: official }),
  'employee.save':
    async ({ call, services }) =>
    () =>
      call('employee.save', {
        name: 'Fitri',
        employeeType: 'nonAsn',
        unitId: services,
        positionKind: 'pelaksana',
      }),
  'employee.correctNip': async (office) => {
    const rowVersion = await versionOf(office, office.budi)
    return () =>
      office.call('employee.correctNip', { id: office.budi, nip: '198001012005011001', rowVersion })
  },
  'employee.endService': async (office) => {
    const rowVersion = await versionOf(office, office.budi)
    const draft = { id: office.budi, status: 'moved', date: '2026-01-02', rowVersion } as const
    return () => office.call('employee.endService', draft)
  },
  'event.record': async (office) => {
    const rowVersion = await versionOf(office, office.budi)
    const draft = {
      employeeId: office.budi,
      kind: 'move',
      date: '2026-01-02',
      unitId: office.order,
      rowVersion,
    } as const
    return () => office.call('event.record', draft)
  },
  // of many at once
  'employee.setSuperior':
    async ({ call, ani, budi, citra }) =>
    () =>
      call('employee.setSuperior', { employeeIds: [budi, citra], superiorId: ani, from: '2026-01-01' }),
  'employee.merge':
    async ({ call, budi, spare }) =>
    () =>
      call('employee.merge', { keepId: spare, removeId: budi }),
  'employee.delete':
    async ({ call, spare }) =>
    () =>
      call('employee.delete', { id: spare }),
  'plan.saveResult':
    async ({ result }) =>
    () =>
      result('Laporan tersusun'),
  'plan.deleteResult': async ({ call, result }) => {
    const id = await result('Laporan tersusun')
    return () => call('plan.deleteResult', { id })
  },
  'plan.moveResult':
    async ({ call, first, second }) =>
    () =>
      call('plan.moveResult', { id: second, before: first }),
  'plan.saveIndicator':
    async ({ call, first }) =>
    () =>
      call('plan.saveIndicator', reports(first, { text: 'Jumlah arsip' })),
  'plan.deleteIndicator':
    async ({ call, counted }) =>
    () =>
      call('plan.deleteIndicator', { id: counted.id }),
  'plan.saveExpectation':
    async ({ call, budi }) =>
    () =>
      call('plan.saveExpectation', { employeeId: budi, year, coreValue: 'loyal', text: 'Menjaga nama baik' }),
  'plan.setState': async ({ call, budi, citra }) => {
    await call('plan.saveResult', { employeeId: citra, year, kind: 'main', text: 'Ketertiban terjaga' })
    await fillAnnex(call, budi)
    return () => call('plan.setState', { employeeIds: [budi, citra], year, action: 'approve' })
  },
  ...planActs,
  'plan.copy': async ({ call, budi }) => {
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    return () => call('plan.copy', { employeeId: budi, fromYear: year, toYear: 2026 })
  },
  'plan.delete': async ({ call, spare }) => {
    const result = { employeeId: spare, year, kind: 'main', text: 'Laporan tersusun' } as const
    const { id } = await call('plan.saveResult', result)
    await call('plan.deleteResult', { id })
    return () => call('plan.delete', { employeeId: spare, year })
  },
  'goal.save':
    async ({ call }) =>
    () =>
      call('goal.save', { kind: 'vision', text: 'Kecamatan yang melayani' }),
  'goal.move': async ({ call }) => {
    const goal = (text: string) => call('goal.save', { kind: 'mission', text })
    const [one, two] = [await goal('Pelayanan cepat'), await goal('Warga aman')]
    return () => call('goal.move', { id: two.id, before: one.id })
  },
  'goal.delete': async ({ call }) => {
    const { id, rowVersion } = await call('goal.save', { kind: 'vision', text: 'Kecamatan yang melayani' })
    return () => call('goal.delete', { id, rowVersion })
  },
  'plan.fillMatrix': async ({ call, ani, budi, leading }) => {
    const { id: columnId } = await leading()
    const cells = [{ employeeId: budi, columnId, text: 'Surat terbit', seen: '' }]
    return () => call('plan.fillMatrix', { leaderId: ani, year, level: 'result', cells })
  },
  'plan.addGuest':
    async ({ call, ani, citra }) =>
    () =>
      call('plan.addGuest', { leaderId: ani, employeeId: citra, year }),
  'plan.removeGuest': async ({ call, ani, citra }) => {
    const guest = { leaderId: ani, employeeId: citra, year }
    await call('plan.addGuest', guest)
    return () => call('plan.removeGuest', guest)
  },
  'plan.relinkParents': async ({ call, budi, leading }) => {
    const waiting = {
      employeeId: budi,
      year,
      kind: 'main',
      text: 'Surat terbit',
      parentWords: 'Pelayanan',
    } as const
    const { id: workResultId } = await call('plan.saveResult', waiting)
    const { id: parentId } = await leading()
    return () => call('plan.relinkParents', { year, links: [{ workResultId, parentId }] })
  },
  'plan.addLines':
    async ({ call, budi }) =>
    () =>
      call('plan.addLines', { employeeId: budi, year, lines: [{ kind: 'main', text: 'Surat terbit' }] }),
  'plan.addFromLibrary': async ({ call, budi, inLibrary }) => {
    const { id } = await inLibrary()
    return () => call('plan.addFromLibrary', { employeeId: budi, year, ids: [id] })
  },
  // of many at once
  'plan.giveResult':
    async ({ call, budi, citra }) =>
    () =>
      call('plan.giveResult', {
        year,
        employeeIds: [budi, citra],
        line: { kind: 'main', text: 'Surat terbit' },
      }),
  'plan.buildMany': async ({ call }) => {
    await call('year.open', { year: 2026, rhythm: 'quarterly' })
    return () => call('plan.buildMany', { year: 2026, fromYear: year })
  },
  'library.saveResponsibility':
    async ({ call }) =>
    () =>
      call('library.saveResponsibility', {
        position: 'Pengelola',
        text: 'Menjaga arsip',
        measure: 'arsip lengkap',
      }),
  'library.deleteResponsibility': async ({ call }) => {
    await call('library.saveResponsibility', { position: 'Pengelola', text: 'Menjaga arsip' })
    const { id, rowVersion } = (await call('library.list', { year }))[0]!.responsibilities[0]!
    return () => call('library.deleteResponsibility', { id, rowVersion })
  },
  'library.save':
    async ({ inLibrary }) =>
    () =>
      inLibrary(),
  'library.delete': async ({ call, inLibrary }) => {
    const { id, rowVersion } = await inLibrary()
    return () => call('library.delete', { id, rowVersion })
  },
  'library.fill': async ({ call, spare }) => {
    const { rowVersion } = await call('employee.get', { id: spare })
    await call('employee.save', { ...spareDraft, id: spare, rowVersion, positionName: 'Pengelola' })
    await call('plan.saveResult', { employeeId: spare, year, kind: 'main', text: 'Arsip tertata' })
    return () => call('library.fill', { year })
  },
  'realisation.enter':
    async ({ enter }) =>
    () =>
      enter(3),
  'realisation.setAchievement':
    async ({ call, worded }) =>
    () =>
      call('realisation.setAchievement', {
        indicatorId: worded.id,
        period: '2025',
        percent: 80,
        note: 'cukup',
        rowVersion: 0,
      }),
  'indicator.watch':
    async ({ call, counted }) =>
    () =>
      call('indicator.watch', { id: counted.id }),
  // of many at once
  'year.close':
    async ({ call }) =>
    () =>
      call('year.close', { year, reason: 'Arsip lama' }),
  'year.reopen': async ({ call, budi }) => {
    await call('year.close', { year, reason: 'Arsip lama' })
    return () => call('year.reopen', { year, reason: 'Salah tutup', secondPersonId: budi })
  },
  'evaluation.setState': async ({ call, root, budi, citra }) => {
    await call('plan.saveResult', { employeeId: citra, year, kind: 'main', text: 'Ketertiban terjaga' })
    await approve(call, [budi])
    await call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 })
    const cells = (['result', 'behaviour'] as const).map((field) => ({
      employeeId: budi,
      field,
      value: 'asExpected' as const,
    }))
    await call('appraisal.rate', { period: '2025', cells })
    return () => call('evaluation.setState', { period: '2025', employeeIds: [budi], action: 'submit' })
  },
  'appraisal.rate':
    async ({ call, budi, citra }) =>
    () =>
      call('appraisal.rate', {
        period: '2025-Q3',
        cells: [budi, citra].map((employeeId) => ({
          employeeId,
          field: 'score' as const,
          coreValue: 'loyal' as const,
          value: 94,
        })),
      }),
  'orgResult.save':
    async ({ call, root }) =>
    () =>
      call('orgResult.save', { unitId: root, period: '2025', value: 'good', rowVersion: 0 }),
  'scheme.save':
    async ({ call }) =>
    () =>
      call('scheme.save', {
        name: 'Bobot baru',
        validFrom: '2025-06-01',
        criteria: [{ key: 'discipline', label: 'Disiplin', head: 100, functional: 100, staff: 100 }],
      }),
  'clock.saveHoliday':
    async ({ call }) =>
    () =>
      call('clock.saveHoliday', { ...localDay, checked: false }),
  'clock.removeHoliday': async ({ call }) => {
    const { rowVersion } = await call('clock.saveHoliday', localDay)
    return () => call('clock.removeHoliday', { date: localDay.date, rowVersion })
  },
  'clock.pasteHolidays':
    async ({ call }) =>
    () =>
      call('clock.pasteHolidays', { year: 2026, text: '2 Maret 2026 Hari jadi kecamatan', kind: 'local' }),
  'clock.checkHolidays': async ({ call }) => {
    const { rowVersion } = await call('clock.saveHoliday', { ...localDay, checked: false })
    return () => call('clock.checkHolidays', { days: [{ date: localDay.date, rowVersion }] })
  },
  ...progressActs,
  ...ratingActs,
  ...calibrationActs,
  ...careerActs,
  ...awardActs,
  ...developmentActs,
  ...templateActs,
  ...exchangeActs,
  ...scanActs,
  'import.commit': importFile,
  'import.undo': async (office) => {
    const { id } = await (await importFile(office))()
    return () => office.call('import.undo', { batch: id })
  },
  'history.undo': async (office) => {
    await office.enter(3)
    const seq = await newestSeq(office)
    return () => office.call('history.undo', { seq })
  },
  'history.stepBack': async (office) => {
    const seq = await newestSeq(office)
    for (const value of [3, 4]) await office.enter(value)
    const { newest } = await office.call('history.wayBack', { seq })
    return () => office.call('history.stepBack', { seq, newest })
  },
}

const opened: { close(): void; readonly bugs: readonly unknown[] }[] = []
afterEach(() => {
  for (const { bugs, close } of opened.splice(0)) {
    expect(bugs).toEqual([])
    close()
  }
})

describe('every command is undone and done again by what Ctrl+Z and Ctrl+Shift+Z take', () => {
  test.each(Object.entries(acts))('%s', async (name, prepare) => {
    const office = await startOffice()
    opened.push(office)
    await expectUndone(office, await prepare(office), name)
  })

  test('file.putBack', async () => {
    const { call, contentHash } = await changedOutside()
    await expectUndone({ call }, () => call('file.putBack', { contentHash }), 'file.putBack')
  })

  test('file.accept: undone, the content is what the log said before', async () => {
    const { call, contentHash, logged } = await changedOutside()
    await call('file.accept', { contentHash, reason: 'Diperbaiki Kominfo' })
    const content = async () => (await call('file.verify', {})).contentHash
    await call('history.undo', { seq: (await call('history.state', {})).undo!.seq })
    expect(await content()).toBe(logged)
    await call('history.undo', { seq: (await call('history.state', {})).redo!.seq })
    expect(await content()).toBe(contentHash)
  })
})

/** An office whose content another program has changed: a name, since what is kept of a score follows its row in any undo. */
async function changedOutside() {
  const { file } = await closedOffice()
  byHand(file, "UPDATE unit SET name = 'Seksi Lain' WHERE name = 'Seksi Ketertiban'")
  const office = reopenBackend(file)
  opened.push(office)
  const { contentHash, loggedHash } = await office.call('file.verify', {})
  return { ...office, contentHash, logged: loggedHash }
}

async function expectUndone({ call }: Pick<Office, 'call'>, act: () => Promise<unknown>, name: string) {
  const content = async () => (await call('file.verify', {})).contentHash
  const before = await content()
  await act()
  const after = await content()
  const seq = await newestSeq({ call })
  expect(await call('history.list', { limit: 1 })).toMatchObject([{ operation: name, undoable: true }])
  // an undo is itself taken back by doing again
  const takesBack = name === 'history.undo' || name === 'import.undo'
  const next = async (way: 'undo' | 'redo') => (await call('history.state', {}))[way]?.seq
  expect(await next(takesBack ? 'redo' : 'undo')).toBe(seq)
  await call('history.undo', { seq })
  expect(await content()).toBe(before)
  await call('history.undo', { seq: (await next(takesBack ? 'undo' : 'redo'))! })
  expect(await content()).toBe(after)
}

test('every command of the contract is in one of the tables', () => {
  const names = Object.entries(contract).flatMap(([name, { kind }]) =>
    // who may come in is not undone (account.error.noUndo)
    kind === 'query' || kind === 'session' ? [] : [name],
  )
  const known = [
    ...Object.keys(acts),
    ...Object.keys(ofTheHost),
    ...Object.keys(ofFiles),
    ...Object.keys(ofNoReturn),
    ...Object.keys(ofPrivate),
    'file.putBack',
    'file.accept',
  ]
  expect(known.toSorted()).toEqual(names.toSorted())
})
