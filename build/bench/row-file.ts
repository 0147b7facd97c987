import { copyFileSync, statSync } from 'node:fs'
import path from 'node:path'
import Sqlite from 'better-sqlite3'
import { coreValues } from '#shared/plan/core-value.ts'
import type { BenchOptions, Row } from './measure.ts'
import { freshOffice } from './open-office.ts'
import { benchYear } from './person-of.ts'
import { openCarrier } from './serve-office.ts'

const edits = 500

/** P17: bytes of a rated year for each person, against the same facts in rows as wide as they go; and what an edit adds. */
export async function fileRow({ size, folder }: BenchOptions): Promise<Row> {
  const rated = path.join(folder, `office-${size}.timbang`)
  const empty = path.join(folder, 'empty.timbang')
  freshOffice(empty)
  const file = path.join(folder, 'edited.timbang')
  copyFileSync(rated, file)
  const { call, stop } = await openCarrier(file, folder)
  const people = (await call('employee.list', { limit: edits })).rows
  for (const { id: employeeId } of people)
    await call('appraisal.rate', {
      period: String(benchYear),
      cells: [{ employeeId, field: 'score', coreValue: 'loyal', value: 77 }],
    })
  await stop()
  const [before, after] = [statSync(rated).size, statSync(file).size]
  const ours = (before - statSync(empty).size) / size / 1000
  const peers = wideBytes(rated, path.join(folder, 'wide.sqlite')) / size / 1000
  return {
    id: 'P17',
    work: `the file: a person and a year with plan, four quarters, scores, at ${size.toLocaleString('en')}`,
    peer: 'the same facts in wide SQLite rows',
    ours,
    peers,
    ratio: ours / peers,
    unit: 'kB',
    first: 3,
    goal: 1.5,
    note: `an edit adds ${Math.round((after - before) / people.length)} bytes with its audit`,
  }
}

/** A row a person, a row a result with its targets and quarters side by side, a row a rating with its scores. */
function wideBytes(rated: string, wide: string): number {
  const db = new Sqlite(wide)
  const quarters = [1, 2, 3, 4].map((quarter) => `'${benchYear}-Q${quarter}'`)
  const value = (place: number, quarter: string) =>
    `(SELECT r.value FROM realisation r JOIN indicator i ON i.id = r.indicator_id
       WHERE i.work_result_id = w.id AND i.sort = ${place} AND r.period_key = ${quarter})`
  const target = (place: number) =>
    `(SELECT i.low FROM indicator i WHERE i.work_result_id = w.id AND i.sort = ${place})`
  const score = (core: string) =>
    `(SELECT v.score FROM value_rating v WHERE v.evaluation_id = e.id AND v.core_value = '${core}')`
  db.exec(`ATTACH '${rated}' AS office;
    CREATE TABLE person AS SELECT rowid AS id, nip, name, sex, birth_date, cpns_date FROM office.employee;
    CREATE TABLE result AS SELECT m.rowid AS person, w.sort AS number, w.text, ${[0, 1]
      .flatMap((place) => [target(place), ...quarters.map((quarter) => value(place, quarter))])
      .map((column, index) => `${column} AS c${index}`)
      .join(', ')}
      FROM office.work_result w JOIN office.plan p ON p.id = w.plan_id JOIN office.employee m ON m.id = p.employee_id;
    CREATE TABLE rating AS SELECT m.rowid AS person, e.period_key, e.result_rating, e.behaviour_rating, e.predikat,
      e.index_value, ${coreValues.map((core) => `${score(core)} AS ${core}`).join(', ')}
      FROM office.evaluation e JOIN office.employee m ON m.id = e.employee_id;
    DETACH office; VACUUM`)
  db.close()
  return statSync(wide).size
}
