import { annexParts, type AnnexPart } from '../plan/annex.ts'
import type { Indicator, WorkResult } from '../plan/plan.ts'
import { targetText } from '../plan/target-text.ts'
import { workResultKinds, type WorkResultKind } from '../plan/work-result.ts'
import type { FormCode } from './form.ts'
import type { FormFacts, PlanFacts } from './form-facts.ts'
import type { Cell, FormPage, Line, Table } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import {
  behaviourTable,
  besideLines,
  byHand,
  centred,
  dashed,
  headOf,
  identityTable,
  lettersOf,
  numberBeside,
  numbersOf,
  plain,
  signatureOf,
  tinted,
} from './form-tables.ts'
import { frameOf } from './form-frame.ts'
import { aspectOnForm, perspectiveOnForm, rangeOnForm } from './official-words.ts'

/** Which form a plan is written on: by its approach and whether its person leads the office. */
function planCodeOf({ plan, isLeader }: { plan: PlanFacts; isLeader: boolean }): FormCode {
  if (plan.plan.approach === 'qualitative') return isLeader ? 'A.1.1' : 'A.1.6'
  return isLeader ? 'A.1.2' : 'A.1.7'
}

const parentNote =
  '* Dalam hal rencana hasil kerja Pimpinan yang diintervensi adalah hasil kerja pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri/ organisasi maka dituliskan rencana hasil kerja beserta indikator kinerja individu pejabat pimpinan tinggi dan Pimpinan unit kerja mandiri atau sasaran dan indikator kinerja organisasi yang diintervensi'
const expectationNote =
  '* Pimpinan dapat memberikan Ekspektasi khusus terhadap satu atau lebih aspek perilaku kerja Pegawai'

/** A.1.1, A.1.2, A.1.6 or A.1.7: what is to be reached and how one behaves. */
export function planForm(facts: FormFacts, part: PlanFacts): FormPage {
  const code = planCodeOf({ plan: part, isLeader: facts.isLeader })
  const hasParents = code === 'A.1.7'
  return {
    ...frameOfPlan(facts, part, code),
    tables: [
      identityTable(code, part.people),
      resultTable(code, part),
      behaviourTable({
        code,
        head: hasParents ? 'PERILAKU KERJA**' : 'PERILAKU KERJA*',
        expectations: part.plan.expectations,
      }),
    ],
    kept: 2,
    notes: hasParents ? [parentNote, `*${expectationNote}`] : [expectationNote],
  }
}

function frameOfPlan(facts: FormFacts, { plan, people }: PlanFacts, code: FormCode) {
  const { place } = facts.style
  return {
    ...frameOf(facts, { code, subject: people.employee.name }),
    agency: {
      name: facts.style.agency,
      range: rangeLines(code, `${rangeOnForm({ start: plan.from, end: plan.to })}`),
    },
    left: signatureOf({ role: 'Pegawai yang Dinilai', person: people.employee }),
    right: signatureOf({
      role: 'Pejabat Penilai Kinerja',
      person: people.appraiser,
      place,
      on: plan.approvedOn ?? byHand,
    }),
    ...(plan.state !== 'approved' && { mark: 'RANCANGAN – belum ditetapkan (Pasal 14)' }),
  }
}

/** On upright pages the days stand below the words. */
export function rangeLines(code: FormCode, days: string): readonly string[] {
  return formSpecs[code].landscape ? [`PERIODE PENILAIAN: ${days}`] : ['PERIODE PENILAIAN:', days]
}

/** Main results, then additional ones; their numbers run on. */
export function resultsBy(
  results: readonly WorkResult[],
  rowsOf: (result: WorkResult) => readonly (readonly Cell[])[],
  columns: number,
) {
  const letters: Readonly<Record<WorkResultKind, string>> = { main: 'A. UTAMA', additional: 'B. TAMBAHAN' }
  return workResultKinds.flatMap((kind) => {
    const ofKind = results.filter((result) => result.kind === kind)
    const none = [centred('-'), ...Array.from({ length: columns - 1 }, () => plain(undefined))]
    return [
      [tinted(letters[kind], { across: columns })],
      ...(ofKind.length === 0 ? [none] : ofKind.flatMap((result) => rowsOf(result))),
    ]
  })
}

const heads: Readonly<Partial<Record<FormCode, readonly string[]>>> = {
  'A.1.2': ['NO', 'RENCANA HASIL KERJA', 'INDIKATOR KINERJA INDIVIDU', 'TARGET', 'PERSPEKTIF'],
  'A.1.7': [
    'NO.',
    'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI*',
    'RENCANA HASIL KERJA',
    'ASPEK',
    'INDIKATOR KINERJA INDIVIDU',
    'TARGET',
  ],
}

function resultTable(code: FormCode, part: PlanFacts): Table {
  const { results: widths = [] } = formSpecs[code]
  const columns = widths.length
  const section = [tinted('HASIL KERJA', { across: columns })]
  const names = heads[code]
  const rowsOf = (result: WorkResult) =>
    names === undefined ? narrated(result, code) : counted(result, code, part)
  return {
    widths,
    head: names === undefined ? [section] : [section, headOf(names), numbersOf(columns)],
    rows: resultsBy(part.plan.results, rowsOf, columns),
  }
}

/** A result in words: what is expected, then how it is known. */
function narrated(result: WorkResult, code: FormCode) {
  const isLeader = code === 'A.1.1'
  return [
    [numberBeside(`${result.number}.`, lettersOf(result)), { lines: [expectedLine(result)] }],
    [
      {
        lines: [
          isLeader
            ? 'Ukuran keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif:'
            : 'Ukuran keberhasilan/ indikator kinerja individu dan Target:',
          ...result.indicators.map((indicator) => dashed(measureText(indicator, isLeader))),
        ],
      },
    ],
  ]
}

/** The result, with who gave the assignment. */
export const expectedLine = ({ text, assignedBy }: WorkResult): Line | string =>
  assignedBy === undefined ? text : { text, aside: `(Penugasan dari ${assignedBy})` }

export function measureText(indicator: Indicator, withPerspective: boolean): string {
  const { text, perspective } = indicator
  const target = targetText(indicator)
  const measure = target === '' || target === text ? text : `${text}: ${target}`
  return withPerspective && perspective
    ? `${measure} (Perspektif ${perspectiveOnForm[perspective]})`
    : measure
}

/** One line an indicator, beside it what they are indicators of. */
function counted(result: WorkResult, code: FormCode, part: PlanFacts) {
  const beside: Cell[] = [
    centred(String(result.number)),
    ...(code === 'A.1.7' ? [parentCell(result, part)] : []),
    { lines: [expectedLine(result)] },
  ]
  const blank = Array.from({ length: 3 }, () => plain(undefined))
  const measures = result.indicators.map((indicator) =>
    code === 'A.1.7'
      ? [aspectCell(indicator), plain(indicator.text), centred(targetText(indicator))]
      : [
          plain(indicator.text),
          centred(targetText(indicator)),
          centred(indicator.perspective && perspectiveOnForm[indicator.perspective]),
        ],
  )
  return besideLines(beside, measures.length === 0 ? [blank] : measures, formSpecs[code].results ?? [])
}

export const aspectCell = ({ aspects }: Indicator) =>
  plain(aspects.map((aspect) => aspectOnForm[aspect]).join('/ '))

/** On what of the leader's a result rests. */
export function parentCell(
  { parentText, parentWords, parentIndicatorId }: WorkResult,
  { parentIndicators }: Pick<PlanFacts, 'parentIndicators'>,
): Cell {
  const words = parentText ?? parentWords
  const indicator = parentIndicatorId === undefined ? undefined : parentIndicators.get(parentIndicatorId)
  return {
    lines: [
      ...(words === undefined ? [] : [words]),
      ...(indicator === undefined ? [] : [`Indikator Kinerja Individu: ${indicator}`]),
    ],
  }
}

const annexHeads: Readonly<Record<AnnexPart, string>> = {
  resources: 'DUKUNGAN SUMBER DAYA',
  accountability: 'SKEMA PERTANGGUNGJAWABAN',
  consequences: 'KONSEKUENSI',
}

/** A.1.8: what is needed, how is reported, what follows; each part counts anew. */
export function annexForm(facts: FormFacts, part: PlanFacts): FormPage {
  const { annex } = part.plan
  const rowsOf = (name: AnnexPart) => {
    const lines = annex.filter((line) => line.part === name)
    if (lines.length === 0) return [[centred('-'), plain(undefined)]]
    return lines.map(({ text }, index) => [centred(`${index + 1}.`), plain(text)])
  }
  return {
    ...frameOfPlan(facts, part, 'A.1.8'),
    tables: [
      {
        widths: formSpecs['A.1.8'].results ?? [],
        head: [],
        rows: annexParts.flatMap((name) => [[tinted(annexHeads[name], { across: 2 })], ...rowsOf(name)]),
      },
    ],
    kept: 1,
    notes: [],
  }
}
