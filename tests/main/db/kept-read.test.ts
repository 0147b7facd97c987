import Sqlite from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { installCapture, takeChanges } from '#electron/db/change-capture.ts'
import { keptRead, readByParts, readOfPeople } from '#electron/db/kept-read.ts'
import { openFile, type OpenFile } from '#electron/db/open.ts'
import { startSample } from '../sample-office.ts'

let file: OpenFile
let path: string
/** Each reading: everybody, or the people whom it was asked for. */
let readings: (readonly string[] | 'everybody')[]

beforeEach(async () => {
  const office = await startSample()
  office.close()
  path = office.file
  file = openFile(path)
  installCapture(file.write)
  readings = []
})
afterEach(() => file.close())

/** How many core values of each person have a score of 2026. */
function scores(): ReadonlyMap<string, number> {
  const read = (ids?: readonly string[]) => {
    readings.push(ids ?? 'everybody')
    const among = ids ? 'AND e.employee_id IN (SELECT value FROM json_each(@ids))' : ''
    const text = `SELECT e.employee_id, count(v.score) FROM evaluation e JOIN value_rating v ON v.evaluation_id = e.id
      WHERE e.period_key = '2026' ${among} GROUP BY 1`
    const rows = file.read.sqlite
      .prepare(text)
      .raw()
      .all(ids ? { ids: JSON.stringify(ids) } : {})
    return new Map(rows as [string, number][])
  }
  return keptRead(
    file.read,
    { key: 'scores', tables: ['employee'], byPerson: ['evaluation', 'value_rating'] },
    () => read(),
    (known, ids) => new Map([...known, ...read(ids)]),
  )
}

/** As a command does it: the changes are taken inside the transaction. */
function command(text: string): void {
  file.write.sqlite.transaction(() => {
    file.write.sqlite.exec(text)
    takeChanges(file.write, [])
  })()
}

const someone = () => [...scores().keys()][0]!
const scoreOf = (
  employeeId: string,
) => `UPDATE value_rating SET score = NULL WHERE core_value = 'loyal' AND evaluation_id =
  (SELECT id FROM evaluation WHERE period_key = '2026' AND employee_id = '${employeeId}')`

it('reads nobody again while commands change other tables', () => {
  scores()
  command("UPDATE office SET name = 'Kantor Lain'")
  scores()
  expect(readings).toEqual(['everybody'])
})

it('reads again only the person whom a changed row leads to', () => {
  const id = someone()
  const before = scores().get(id)!
  command(scoreOf(id))
  expect(scores().get(id)).toBe(before - 1)
  expect(readings).toEqual(['everybody', [id]])
})

it('gathers the people of several commands, each once', () => {
  const [one, two] = [...scores().keys()]
  for (const id of [one!, two!]) command(scoreOf(id))
  command(`UPDATE evaluation SET note = 'baru' WHERE period_key = '2026' AND employee_id = '${one}'`)
  scores()
  expect(readings).toEqual(['everybody', [one, two]])
})

it('reads everybody again after a table that concerns all', () => {
  scores()
  command("UPDATE employee SET name = name || '.' WHERE id = (SELECT min(id) FROM employee)")
  scores()
  expect(readings).toEqual(['everybody', 'everybody'])
})

it('reads everybody again when nobody can tell whose row it was', () => {
  scores()
  file.write.sqlite.pragma('foreign_keys = OFF')
  command(`INSERT INTO value_rating (evaluation_id, core_value, score) VALUES ('nobody', 'loyal', 8000)`)
  scores()
  expect(readings).toEqual(['everybody', 'everybody'])
})

it('reads everybody again after a command that changed very many', () => {
  scores()
  file.write.sqlite.pragma('foreign_keys = OFF')
  const make = file.write.sqlite.prepare(
    `INSERT INTO evaluation (id, employee_id, unit_id, period_key, state) VALUES (?, ?, 'u', '2025-Q1', 'open')`,
  )
  file.write.sqlite.transaction(() => {
    for (let n = 0; n < 300; n++) make.run(`banyak-${n}`, `orang-${n}`)
    takeChanges(file.write, [])
  })()
  scores()
  expect(readings).toEqual(['everybody', 'everybody'])
})

it('reads everybody again when more was changed than is remembered', () => {
  const id = someone()
  for (let n = 0; n < 2100; n++)
    command(`UPDATE evaluation SET note = '${n}' WHERE period_key = '2026' AND employee_id = '${id}'`)
  scores()
  expect(readings).toEqual(['everybody', 'everybody'])
  command(scoreOf(id))
  scores()
  expect(readings.at(-1)).toEqual([id])
})

it('reads everybody again after another connection wrote', () => {
  const id = someone()
  const before = scores().get(id)!
  const other = new Sqlite(path)
  other.exec(scoreOf(id))
  other.close()
  expect(scores().get(id)).toBe(before - 1)
})

it('reads many by parts, lets an edit come in between, and afterwards reads only whom it concerned', async () => {
  const many = Array.from({ length: 1200 }, (_, n) => `orang-${String(n).padStart(4, '0')}`)
  const values = new Map(many.map((id) => [id, 1]))
  const asked: (readonly string[])[] = []
  const of = {
    key: 'by parts',
    tables: ['employee'],
    byPerson: ['evaluation'],
    everybody: () => many,
    read: (ids: readonly string[]) => {
      asked.push(ids)
      return new Map(ids.flatMap((id) => (values.has(id) ? [[id, values.get(id)!] as const] : [])))
    },
  } as const
  const change = (id: string) =>
    command(`INSERT INTO evaluation (id, employee_id, unit_id, period_key, state)
      VALUES ('nilai-${id}-${asked.length}', '${id}', 'u', '2025-Q1', 'open')`)
  file.write.sqlite.pragma('foreign_keys = OFF')
  const reading = readByParts(file.read, of)
  expect(asked.map(({ length }) => length)).toEqual([500])
  values.set(many[0]!, 2)
  change(many[0]!)
  values.delete(many[1100]!)
  change(many[1100]!)
  await reading
  expect(asked.map(({ length }) => length)).toEqual([500, 1, 500, 200])
  expect(readOfPeople(file.read, of, many)).toEqual(values)
  values.set(many[1199]!, 3)
  change(many[1199]!)
  expect(readOfPeople(file.read, of, many).get(many[1199]!)).toBe(3)
  expect(asked.at(-1)).toEqual([many[1199]])
  expect(readOfPeople(file.read, of, many.slice(0, 2))).toEqual(
    new Map([
      [many[0], 2],
      [many[1], 1],
    ]),
  )
})
