import { afterAll, beforeAll, expect, it } from 'vitest'
import { absentOn, everybodyInOrder } from '#electron/people/everybody.ts'
import { inOfficeOrder } from '#electron/people/office-order.ts'
import { everybodyOn, listPeople } from '#electron/people/people.ts'
import { openFile, type OpenFile } from '#electron/db/open.ts'
import { startSample } from '../sample-office.ts'

const days = ['2024-12-31', '2025-06-30', '2025-07-01', '2026-03-31', '2026-12-31'] as const
/** Posts and grades of unknown, past, coming and overlapping days, definitive and acting. */
const spans = [
  [null, null, null],
  ['2020-01-01', '2025-06-30', null],
  ['2025-07-01', null, null],
  ['2025-07-01', '2026-03-31', null],
  ['2026-12-31', null, null],
  ['2021-01-01', null, 'plt'],
  [null, '2024-06-30', null],
] as const

let file: OpenFile

beforeAll(async () => {
  const office = await startSample()
  office.close()
  file = openFile(office.file)
  const { sqlite } = file.write
  const ids = sqlite.prepare('SELECT id FROM employee ORDER BY id').pluck().all() as string[]
  const units = sqlite.prepare('SELECT id FROM unit ORDER BY id').pluck().all() as string[]
  const post = sqlite.prepare(
    `INSERT INTO assignment (id, employee_id, unit_id, position_kind, position_name, valid_from, valid_to, acting)
      VALUES (?, ?, ?, 'pelaksana', ?, ?, ?, ?)`,
  )
  const grade = sqlite.prepare(
    'INSERT INTO grade_period (id, employee_id, grade, valid_from) VALUES (?, ?, ?, ?)',
  )
  for (const [index, id] of ids.entries()) {
    if (index === 0) sqlite.prepare('DELETE FROM assignment WHERE employee_id = ?').run(id)
    for (const [place, [from, to, acting]] of spans.entries()) {
      if (index === 0 || (index >> (place % 5)) % 2 === 0) continue
      const unit = units[(index + place) % units.length]
      post.run(`post-${index}-${place}`, id, unit, `Jabatan ${place}`, from, to, acting)
      grade.run(`grade-${index}-${place}`, id, place % 2 === 0 ? 'III/a' : 'III/b', from)
    }
  }
})
afterAll(() => file.close())

it.each(days)('everybody on %s, read table by table, is what the search for each person finds', (on) => {
  const ids = file.read.sqlite.prepare('SELECT id FROM employee').pluck().all() as string[]
  const scope = { kind: 'all' } as const
  for (const who of ['all', 'inService'] as const) {
    const whole = listPeople(file.read, { on, scope, who })
    const searched = listPeople(file.read, { on, scope, who, employeeIds: ids })
    const byId = (a: { id: string }, b: { id: string }) => (a.id < b.id ? -1 : 1)
    expect(whole.toSorted(byId)).toEqual(searched.toSorted(byId))
  }
  expect(everybodyOn(file.read, on, undefined)).toHaveLength(ids.length)
})

it.each(days)(
  'everybody in the order of the office on %s, of whom few are read for the day, is whom the search for each person finds',
  (on) => {
    const ids = file.read.sqlite.prepare('SELECT id FROM employee').pluck().all() as string[]
    const scope = { kind: 'all' } as const
    const searched = listPeople(file.read, { on, scope, who: 'all', employeeIds: ids })
    expect(everybodyInOrder(file.read, on)).toEqual(inOfficeOrder(file.read, searched))
    const inService = listPeople(file.read, { on, scope, employeeIds: ids }).map(({ id }) => id)
    expect(absentOn(file.read, on).toSorted()).toEqual(ids.filter((id) => !inService.includes(id)).toSorted())
  },
)

it('the list of people, the flat list and the rating grid have one order, whatever stands between the words of a name', async () => {
  const office = await startSample()
  const unitId = office.unitId('Pelayanan Umum')
  for (const name of ["Nur'aini", 'Nur Aini', 'Nur-Aini', 'NURAINI', 'nur aini b'])
    await office.call('employee.save', {
      name,
      employeeType: 'nonAsn',
      status: 'active',
      leadsUnit: false,
      unitId,
    })
  const { rows } = await office.call('employee.list', { search: 'nur' })
  const listed = rows.map(({ fullName }) => fullName)
  const flat = (await office.call('list.flat', { kind: 'employees' })).flatMap(({ fullName }) =>
    listed.includes(String(fullName)) ? [String(fullName)] : [],
  )
  expect(listed).toHaveLength(5)
  expect(flat).toEqual(listed)
  office.close()
})
