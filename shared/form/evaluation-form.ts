import type { Indicator, WorkResult } from '../plan/plan.ts'
import { targetText } from '../plan/target-text.ts'
import { curveOf } from './curve.ts'
import type { FormCode } from './form.ts'
import { type EvaluationFacts, type FormFacts, noWork, type WorkFacts } from './form-facts.ts'
import { frameOf } from './form-frame.ts'
import type { Cell, FormPage, Table } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import {
  behaviourTable,
  besideLines,
  byHand,
  centred,
  dashed,
  feedbackHead,
  headOf,
  identityTable,
  lettersOf,
  numberBeside,
  numbersOf,
  plain,
  saidOf,
  signatureOf,
  tinted,
} from './form-tables.ts'
import { aspectCell, expectedLine, measureText, parentCell, rangeLines, resultsBy } from './plan-form.ts'
import {
  orgResultOnForm,
  periodOnForm,
  perspectiveOnForm,
  predikatOnForm,
  rangeOnForm,
  ratingOnForm,
} from './official-words.ts'

type PlanPart = FormFacts['plan']

/** Which form an evaluation is written on; without a plan the one of figures. */
function evaluationCodeOf({ plan, isLeader }: Pick<FormFacts, 'plan' | 'isLeader'>): FormCode {
  if (plan?.plan.approach === 'qualitative') return 'C.1.1'
  return isLeader ? 'C.1.2' : 'C.1.3'
}

const notes = [
  '* pilih salah satu',
  '** rating hasil dan rating perilaku kerja Pegawai ditetapkan dengan mempertimbangkan pola distribusi predikat Kinerja Pegawai berdasarkan capaian kinerja organisasi serta kontribusi Pegawai terhadap Kinerja Organisasi',
  '*** periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
]
const perspectiveNote =
  '**** perspektif hanya digunakan untuk pejabat pimpinan tinggi dan pimpinan unit kerja mandiri'
const lastYearNote =
  'Capaian kinerja organisasi tahun sebelumnya digunakan karena yang tahun ini belum ditetapkan (Lampiran IV.B.1).'

/** C.1.1, C.1.2 or C.1.3: what was reached, how it was done, and how both are judged. */
export function evaluationForm(facts: FormFacts, evaluation: EvaluationFacts): FormPage {
  const code = evaluationCodeOf(facts)
  const { people } = evaluation
  const { place, agency } = facts.style
  return {
    ...frameOf(facts, { code, subject: people.employee.name }),
    periodLine: periodOnForm(facts.period),
    agency: { name: agency, range: rangeLines(code, rangeOnForm(facts.period)) },
    ...(!evaluation.isSigned && { mark: 'RANCANGAN – belum ditandatangani (Lampiran V.A)' }),
    tables: tablesOf(code, facts, evaluation),
    kept: 2,
    right: signatureOf({
      role: 'Pejabat Penilai Kinerja',
      person: evaluation.document === 'D12' ? people.appraiserSuperior : people.appraiser,
      place,
      on: evaluation.signedOn ?? byHand,
    }),
    notes: [
      ...notes,
      ...(code === 'C.1.1' ? [perspectiveNote] : []),
      ...(evaluation.isOrgResultOfLastYear ? [lastYearNote] : []),
    ],
  }
}

function tablesOf(code: FormCode, { plan, work }: FormFacts, evaluation: EvaluationFacts): Table[] {
  const { people, orgResult, resultRating, behaviourRating, predikat } = evaluation
  const pattern = choice(code === 'C.1.2' ? 'POLA DISTRIBUSI:' : 'POLA DISTRIBUSI', undefined)
  const body = evaluationBody(code, plan, work)
  return [
    identityTable(code, people),
    whole([
      choice('CAPAIAN KINERJA ORGANISASI*', orgResult && orgResultOnForm[orgResult]),
      orgResult ? { ...pattern, curve: curveOf(orgResult) } : pattern,
    ]),
    ...body.slice(0, -1),
    whole([choice('RATING HASIL KERJA*', resultRating && ratingOnForm[resultRating])]),
    ...body.slice(-1),
    whole([
      choice('RATING PERILAKU KERJA*', behaviourRating && ratingOnForm[behaviourRating]),
      choice('PREDIKAT KINERJA PEGAWAI*', predikat && predikatOnForm[predikat]),
    ]),
  ]
}

/** Results with what was reached and said of each, then the values: on evaluations and on the record of feedback (B.1.3–B.1.5). */
export function evaluationBody(code: FormCode, plan: PlanPart, work: WorkFacts = noWork): Table[] {
  return [
    ...resultTables(code, plan, work),
    behaviourTable({
      code,
      head: 'PERILAKU KERJA',
      expectations: plan?.plan.expectations ?? {},
      feedback: work.feedback,
    }),
  ]
}

const whole = (cells: readonly Cell[]): Table => ({
  widths: [100],
  head: [],
  rows: cells.map((cell) => [cell]),
})
/** Of what is to be chosen, what was. */
const choice = (label: string, value: string | undefined): Cell => ({
  lines: [{ text: label, style: 'bold' }, ...(value === undefined ? [] : [value])],
  tint: true,
})

const realisedHead = 'REALISASI BERDASARKAN BUKTI DUKUNG'
const leaderHeads = [
  'NO.',
  'RENCANA HASIL KERJA',
  'INDIKATOR KINERJA INDIVIDU',
  'TARGET',
  'PERSPEKTIF',
  realisedHead,
  feedbackHead,
]
const otherHeads = [
  'No.',
  'RENCANA HASIL KERJA PIMPINAN YANG DIINTERVENSI',
  'RENCANA HASIL KERJA',
  'ASPEK',
  'INDIKATOR KINERJA INDIVIDU',
  'TARGET',
  realisedHead,
  feedbackHead,
]
const heads: Readonly<Partial<Record<FormCode, readonly string[]>>> = {
  'C.1.2': leaderHeads,
  'B.1.4': leaderHeads,
  'C.1.3': otherHeads,
  'B.1.5': otherHeads,
}

function resultTables(code: FormCode, plan: PlanPart, work: WorkFacts): Table[] {
  const { results: widths = [] } = formSpecs[code]
  const columns = widths.length
  const names = heads[code]
  const results = plan?.plan.results ?? []
  if (names === undefined) return narratedTables(results, widths, work)
  return [
    {
      widths,
      head: [[tinted('HASIL KERJA', { across: columns })], headOf(names), numbersOf(columns)],
      rows: resultsBy(results, (result) => countedRows(code, result, { plan, work }), columns),
    },
  ]
}

/** In words: the heads of both columns stand beside the two rows that open a part. */
function narratedTables(results: readonly WorkResult[], widths: readonly number[], work: WorkFacts): Table[] {
  const besides = (down: number) => [
    tinted(realisedHead, { down, align: 'middle' }),
    tinted(feedbackHead, { down, align: 'middle' }),
  ]
  const table = (kind: WorkResult['kind'], head: Table['head']): Table => {
    const ofKind = results.filter((result) => result.kind === kind)
    const none = [centred('-'), plain(undefined), plain(undefined), plain(undefined)]
    return {
      widths,
      head,
      rows: ofKind.length === 0 ? [none] : ofKind.flatMap((result) => narratedRows(result, work)),
    }
  }
  return [
    table('main', [
      [tinted('HASIL KERJA', { across: 2 }), ...besides(2)],
      [tinted('A. UTAMA', { across: 2 })],
    ]),
    table('additional', [[tinted('B. TAMBAHAN', { across: 2 }), ...besides(1)]]),
  ]
}

function narratedRows(result: WorkResult, { realised, feedback }: WorkFacts) {
  const reached = result.indicators.flatMap(({ id, text }) =>
    (realised.get(id) ?? []).map((value) => (result.indicators.length > 1 ? `${text}: ${value}` : value)),
  )
  const isLeader = result.indicators.some(({ perspective }) => perspective !== undefined)
  return [
    [
      numberBeside(String(result.number), lettersOf(result)),
      { lines: [expectedLine(result)] },
      { lines: [...reached, ...(realised.get(result.id) ?? [])].map(dashed), down: 2 },
      { ...saidOf(feedback.filter(({ workResultId }) => workResultId === result.id)), down: 2 },
    ],
    [
      {
        lines: [
          isLeader
            ? 'Ukuran Keberhasilan/ Indikator Kinerja Individu, Target, dan Perspektif****:'
            : 'Ukuran Keberhasilan/ Indikator Kinerja Individu dan Target:',
          ...result.indicators.map((indicator) => dashed(measureText(indicator, isLeader))),
        ],
      },
    ],
  ]
}

interface Judged {
  readonly plan: PlanPart
  readonly work: WorkFacts
}

/** One line an indicator; what was said of the whole result stands beside the first. */
function countedRows(code: FormCode, result: WorkResult, { plan, work }: Judged) {
  const { realised, feedback } = work
  const beside: Cell[] = [
    centred(String(result.number)),
    ...(heads[code] === otherHeads
      ? [parentCell(result, { parentIndicators: plan?.parentIndicators ?? new Map() })]
      : []),
    { lines: [expectedLine(result)] },
  ]
  const ofResult = feedback.filter(({ workResultId }) => workResultId === result.id)
  const told = (indicator: Indicator | undefined, isFirst: boolean) =>
    saidOf(
      ofResult.filter(
        ({ indicatorId }) =>
          (indicatorId === undefined && isFirst) ||
          (indicatorId !== undefined && indicatorId === indicator?.id),
      ),
    )
  const indicators: (Indicator | undefined)[] =
    result.indicators.length === 0 ? [undefined] : [...result.indicators]
  const lines = indicators.map((indicator, index): Cell[] => [
    ...measureCells(code, indicator),
    {
      lines: [
        ...((indicator && realised.get(indicator.id)) ?? []),
        ...(index === 0 ? (realised.get(result.id) ?? []) : []),
      ],
      align: 'center' as const,
    },
    told(indicator, index === 0),
  ])
  return besideLines(beside, lines, formSpecs[code].results ?? [])
}

function measureCells(code: FormCode, indicator: Indicator | undefined): Cell[] {
  if (indicator === undefined) return [plain(undefined), plain(undefined), plain(undefined)]
  const { perspective } = indicator
  const target = centred(targetText(indicator))
  return heads[code] === otherHeads
    ? [aspectCell(indicator), plain(indicator.text), target]
    : [plain(indicator.text), target, centred(perspective && perspectiveOnForm[perspective])]
}
