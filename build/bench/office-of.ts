import { createOffice } from '#electron/office-file.ts'
import { newId } from '#electron/db/id.ts'
import { openFile } from '#electron/db/open.ts'
import { rescoreYear } from '#electron/db/rescore.ts'
import { coreValues } from '#shared/appraisal/core-value.ts'
import { grades } from '#shared/employee/grade.ts'
import { ratings } from '#shared/appraisal/rating.ts'

/** Deterministic: the same size gives the same office in every run and on every machine. */
export const benchYear = 2025
const peoplePerUnit = 50
const resultsPerPlan = 4
const indicatorsPerResult = 2
const quarters = [1, 2, 3, 4]

const first = [
  'Ani',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fajar',
  'Gita',
  'Hardi',
  'Indah',
  'Joko',
  'Kartini',
  'Lukas',
  'Marthen',
  'Novita',
]
const second = [
  'Surya',
  'Lestari',
  'Wibowo',
  'Tundan',
  'Gohong',
  'Sangkai',
  'Usop',
  'Mahar',
  'Garang',
  'Effendi',
  'Damanik',
]
const third = [
  'Prasetyo',
  'Nugroho',
  'Salindeho',
  'Firmansyah',
  'Iskandar',
  'Yuwono',
  'Ottow',
  'Setiawan',
  'Cahyono',
]

/** A number from 0 to below `below`, spread by a multiplicative hash. */
function spread(index: number, salt: number, below: number): number {
  return Math.abs(Math.imul(index * 31 + salt, 2654435761) >>> 8) % below
}
const two = (value: number) => String(value).padStart(2, '0')
const pick = <T>(list: readonly T[], index: number): T => list[index % list.length] as T

export interface BenchPerson {
  readonly nip: string
  readonly name: string
  readonly birthDate: string
  readonly cpnsDate: string
  readonly sex: 'L' | 'P'
  readonly grade: string
  readonly gradeDate: string
  readonly position: string
  readonly unit: string
}

export function personOf(index: number): BenchPerson {
  const [year, month, day] = [
    1968 + (index % 30),
    1 + (Math.floor(index / 30) % 12),
    1 + (Math.floor(index / 360) % 28),
  ]
  const start = year + 22 + spread(index, 1, 5)
  const startMonth = 1 + spread(index, 2, 12)
  const sex = index % 2 === 0 ? 'L' : 'P'
  const birth = `${year}${two(month)}${two(day)}`
  const sequence = String(1 + (Math.floor(index / 10_080) % 999)).padStart(3, '0')
  return {
    nip: `${birth}${start}${two(startMonth)}${sex === 'L' ? 1 : 2}${sequence}`,
    name: `${pick(first, spread(index, 3, 1000))} ${pick(second, spread(index, 4, 1000))} ${pick(third, spread(index, 5, 1000))}`,
    birthDate: `${year}-${two(month)}-${two(day)}`,
    cpnsDate: `${start}-${two(startMonth)}-01`,
    sex,
    grade: pick(grades.slice(4, 14), spread(index, 6, 1000)).code,
    gradeDate: `20${two(10 + spread(index, 7, 14))}-04-01`,
    position: pick(['Penelaah Teknis Kebijakan', 'Arsiparis Terampil', 'Pengolah Data dan Informasi'], index),
    unit: `Seksi ${two(1 + Math.floor(index / peoplePerUnit))}`,
  }
}

/** Twenty columns under headers that the import knows; dates as an Indonesian sheet writes them. */
export function nominatif(size: number): { headers: string[]; rows: string[][] } {
  const headers = [
    ...[
      'NIP',
      'NAMA',
      'TEMPAT LAHIR',
      'TANGGAL LAHIR',
      'JENIS KELAMIN',
      'AGAMA',
      'STATUS PEGAWAI',
      'TMT CPNS',
      'TMT PNS',
    ],
    ...[
      'GOLONGAN',
      'TMT GOLONGAN',
      'MK TAHUN',
      'MK BULAN',
      'JENIS JABATAN',
      'JABATAN',
      'TMT JABATAN',
      'UNIT KERJA',
    ],
    ...['TINGKAT PENDIDIKAN', 'TAHUN LULUS', 'KETERANGAN'],
  ]
  const local = (date: string) => date.split('-').toReversed().join('-')
  const rows = Array.from({ length: size }, (_, index) => {
    const person = personOf(index)
    const pnsDate = `${Number(person.cpnsDate.slice(0, 4)) + 1}${person.cpnsDate.slice(4)}`
    return [
      ...[person.nip, person.name, 'Palangka Raya', local(person.birthDate), person.sex, 'Islam', 'PNS'],
      ...[local(person.cpnsDate), local(pnsDate), person.grade, local(person.gradeDate)],
      ...[
        String(spread(index, 8, 30)),
        String(spread(index, 9, 12)),
        'Pelaksana',
        person.position,
        local(person.gradeDate),
      ],
      ...[person.unit, 'S1', String(Number(person.birthDate.slice(0, 4)) + 23), ''],
    ]
  })
  return { headers, rows }
}

/** An office file with people and a whole rated year, written by plain statements: what the benches read, not what they measure. */
export function makeOffice(file: string, size: number): void {
  createOffice(file, { name: 'Kabupaten Ukur', year: benchYear, rhythm: 'quarterly' })
  const opened = openFile(file)
  const { sqlite } = opened.write
  sqlite.transaction(() => {
    addPeople(sqlite, size)
    addYear(sqlite)
    rescoreYear(opened.write, benchYear)
  })()
  opened.close()
}

type Sqlite = ReturnType<typeof openFile>['write']['sqlite']

function addPeople(sqlite: Sqlite, size: number): void {
  const root = sqlite.prepare('SELECT id FROM unit').pluck().get() as string
  const unit = sqlite.prepare(
    "INSERT INTO unit (id, name, kind, parent_id, sort) VALUES (?, ?, 'section', ?, ?)",
  )
  const employee = sqlite.prepare(
    "INSERT INTO employee (id, nip, name, employee_type, sex, birth_date, cpns_date) VALUES (?, ?, ?, 'pns', ?, ?, ?)",
  )
  const assignment = sqlite.prepare(
    'INSERT INTO assignment (id, employee_id, unit_id, position_kind, position_name, leads_unit, valid_from) VALUES (?, ?, ?, ?, ?, ?, ?)',
  )
  const grade = sqlite.prepare(
    'INSERT INTO grade_period (id, employee_id, grade, valid_from) VALUES (?, ?, ?, ?)',
  )
  let unitId = root
  for (let index = 0; index < size; index++) {
    const person = personOf(index)
    const leads = index % peoplePerUnit === 0
    if (leads) unit.run((unitId = newId()), person.unit, root, index)
    const id = newId()
    employee.run(
      id,
      person.nip,
      person.name,
      person.sex === 'L' ? 'male' : 'female',
      person.birthDate,
      person.cpnsDate,
    )
    const post = leads ? ['structural', `Kepala ${person.unit}`, 1] : ['pelaksana', person.position, 0]
    assignment.run(newId(), id, unitId, ...post, person.gradeDate)
    grade.run(newId(), id, person.grade, person.gradeDate)
  }
}

/** Plans, realisations, scores and ratings of everybody in the file: 8 targets, 4 quarters each, 7 scores. Returns the rows written. */
export function addYear(sqlite: Sqlite): number {
  const people = sqlite
    .prepare('SELECT e.id, a.unit_id FROM employee e JOIN assignment a ON a.employee_id = e.id')
    .raw()
    .all() as [string, string][]
  const plan = sqlite.prepare(
    "INSERT INTO plan (id, employee_id, year, state, origin, from_date, to_date) VALUES (?, ?, ?, 'approved', 'import', ?, ?)",
  )
  const result = sqlite.prepare(
    'INSERT INTO work_result (id, plan_id, kind, text, sort) VALUES (?, ?, ?, ?, ?)',
  )
  const indicator = sqlite.prepare(
    `INSERT INTO indicator (id, work_result_id, text, aspects, target_kind, low, target_unit, direction, accumulation, grain, sort)
      VALUES (?, ?, ?, 'quantity', 'number', ?, ?, 'higher', ?, 'quarter', ?)`,
  )
  const realisation = sqlite.prepare(
    'INSERT INTO realisation (indicator_id, period_key, value) VALUES (?, ?, ?)',
  )
  const evaluation = sqlite.prepare(
    "INSERT INTO evaluation (id, employee_id, unit_id, period_key, state, result_rating, behaviour_rating) VALUES (?, ?, ?, ?, 'rated', ?, ?)",
  )
  const mark = sqlite.prepare(
    'INSERT INTO result_rating (evaluation_id, work_result_id, rating) VALUES (?, ?, ?)',
  )
  const score = sqlite.prepare('INSERT INTO value_rating (evaluation_id, core_value, score) VALUES (?, ?, ?)')
  let rows = 0
  for (const [index, [employeeId, unitId]] of people.entries()) {
    const [planId, evaluationId] = [newId(), newId()]
    plan.run(planId, employeeId, benchYear, `${benchYear}-01-01`, `${benchYear}-12-31`)
    evaluation.run(
      evaluationId,
      employeeId,
      unitId,
      String(benchYear),
      pick(ratings, spread(index, 10, 3)),
      pick(ratings, spread(index, 11, 2)),
    )
    for (let number = 0; number < resultsPerPlan; number++) {
      const resultId = newId()
      result.run(
        resultId,
        planId,
        number < 3 ? 'main' : 'additional',
        `Hasil kerja ${number + 1} yang direncanakan`,
        number,
      )
      mark.run(evaluationId, resultId, pick(ratings, spread(index, 20 + number, 3)))
      for (let place = 0; place < indicatorsPerResult; place++) {
        const indicatorId = newId()
        const isCount = place === 0
        indicator.run(
          indicatorId,
          resultId,
          isCount ? 'Jumlah laporan' : 'Tingkat ketepatan',
          isCount ? 1200 : 9500,
          isCount ? 'laporan' : '%',
          isCount ? 'sum' : 'average',
          place,
        )
        for (const quarter of quarters)
          realisation.run(
            indicatorId,
            `${benchYear}-Q${quarter}`,
            isCount ? 100 * (1 + spread(index, quarter, 4)) : 8500 + spread(index, quarter, 1500),
          )
        rows += 1 + quarters.length
      }
      rows += 2
    }
    for (const [place, value] of coreValues.entries())
      score.run(evaluationId, value, 7000 + spread(index, 40 + place, 3000))
    rows += 2 + coreValues.length
  }
  return rows
}
