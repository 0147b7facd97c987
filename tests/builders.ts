import type { Call } from '#shared/api/client.ts'
import type { Input } from '#shared/api/contract.ts'

export interface BuiltPerson {
  readonly id: string
  readonly nip: string
  readonly name: string
  readonly unitId: string
  readonly head: boolean
}
export interface BuiltOffice {
  /** By the words of the template: `office`, `secretariat`, `general` … */
  readonly units: Readonly<Record<string, string>>
  /** Heads first, in the order of the units. */
  readonly people: readonly BuiltPerson[]
  /** The official of another office who rates the camat. */
  readonly sekda: string
}

type UnitPlan = readonly [
  key: string,
  name: string,
  kind: Input<'unit.save'>['kind'],
  parent: string,
  title: string,
  share: number,
]

/** The kecamatan of domain.md §2.5; the last number is the unit's part of the staff. A head of Pelayanan Umum rates eight. */
const template: readonly UnitPlan[] = [
  ['office', 'Kecamatan Rakumpit', 'kecamatan', '', 'Camat', 0],
  ['secretariat', 'Sekretariat', 'secretariat', 'office', 'Sekretaris Kecamatan', 2],
  [
    'general',
    'Subbagian Umum dan Kepegawaian',
    'subdivision',
    'secretariat',
    'Kepala Subbagian Umum dan Kepegawaian',
    3,
  ],
  [
    'finance',
    'Subbagian Perencanaan dan Keuangan',
    'subdivision',
    'secretariat',
    'Kepala Subbagian Perencanaan dan Keuangan',
    3,
  ],
  ['government', 'Seksi Pemerintahan', 'section', 'office', 'Kepala Seksi Pemerintahan', 3],
  [
    'order',
    'Seksi Ketenteraman dan Ketertiban Umum',
    'section',
    'office',
    'Kepala Seksi Ketenteraman dan Ketertiban Umum',
    4,
  ],
  ['service', 'Seksi Pelayanan Umum', 'section', 'office', 'Kepala Seksi Pelayanan Umum', 8],
]
const staffTitles = [
  'Pengadministrasi Perkantoran',
  'Pengelola Layanan Operasional',
  'Penelaah Teknis Kebijakan',
]
const givenNames = [
  'Agus',
  'Budi',
  'Citra',
  'Dewi',
  'Eko',
  'Fitri',
  'Gunawan',
  'Hani',
  'Indra',
  'Joko',
  'Kartika',
  'Lukman',
]
const familyNames = ['Saputra', 'Lestari', 'Wijaya', 'Rahman', 'Hidayat', 'Permata', 'Siregar']

/** A valid NIP of a PNS, another for each number. */
export function nipOf(number: number): string {
  const year = 1970 + (number % 25)
  const month = String(1 + (number % 12)).padStart(2, '0')
  return `${year}${month}15${year + 25}${month}${1 + (number % 2)}${String(1 + (number % 998)).padStart(3, '0')}`
}

export function nameOf(number: number): string {
  return `${givenNames[number % givenNames.length]} ${familyNames[number % familyNames.length]}`
}

/** The reference office of screens.md (T0–T10), through operations alone: heads of units, their staff, and the camat's superior. */
export async function buildOffice(
  call: Call,
  { people = 30, heads = 7 }: { people?: number; heads?: number } = {},
): Promise<BuiltOffice> {
  const units = await buildUnits(call, heads)
  const built: BuiltPerson[] = []
  const add = async (unit: UnitPlan, head: boolean) => {
    const number = built.length
    const [nip, name, unitId] = [nipOf(number), nameOf(number), units[unit[0]]!]
    const { id } = await call('employee.save', {
      name,
      nip,
      unitId,
      employeeType: 'pns',
      birthDate: `${nip.slice(0, 4)}-${nip.slice(4, 6)}-15`,
      sex: nip[14] === '1' ? 'male' : 'female',
      grade: gradeOf(unit, head),
      gradeDate: '2022-04-01',
      positionDate: '2022-01-03',
      leadsUnit: head,
      positionKind: head ? 'structural' : 'pelaksana',
      ...(head && {
        positionLevel: unit[0] === 'office' || unit[0] === 'secretariat' ? 'administrator' : 'pengawas',
      }),
      positionName: head ? unit[4] : staffTitles[number % staffTitles.length]!,
    })
    built.push({ id, nip, name, unitId, head })
  }
  const plan = template.slice(0, heads)
  for (const unit of plan) await add(unit, true)
  const places = plan.flatMap((unit) => Array.from({ length: unit[5] }, () => unit))
  for (let index = 0; built.length < people; index++)
    await add(places[index % places.length] ?? plan[0]!, false)
  const sekda = await call('official.save', { name: 'H. Darmawan, M.Si.', position: 'Sekretaris Daerah' })
  await call('employee.setSuperior', { employeeIds: [built[0]!.id], officialId: sekda.id })
  return { units, people: built, sekda: sekda.id }
}

async function buildUnits(call: Call, heads: number): Promise<Record<string, string>> {
  const root = (await call('unit.list', {}))[0]!
  const units: Record<string, string> = { office: root.id }
  for (const [key, name, kind, parent] of template.slice(1, heads))
    units[key] = (await call('unit.save', { name, kind, parentId: units[parent]! })).id
  return units
}

function gradeOf([key]: UnitPlan, head: boolean): string {
  if (!head) return 'III/a'
  return key === 'office' ? 'IV/a' : 'III/d'
}
