import type { DocumentKind } from '../document/document.ts'
import type { FormCode } from './form.ts'
import type { EvaluationFacts, FormFacts } from './form-facts.ts'
import { frameOf } from './form-frame.ts'
import type { Cell, FormPage, Signature } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import { byHand, linesOf, plain, signatureOf, tinted, valuesOf } from './form-tables.ts'
import { rangeLines } from './plan-form.ts'
import { orgResultOnForm, periodOnForm, predikatOnForm, rangeOnForm } from './official-words.ts'

const documentCodes: Readonly<Record<DocumentKind, FormCode>> = {
  D11: 'D.1.1',
  D12: 'D.1.2',
  D13: 'D.1.3',
}
const labels = ['NAMA', 'NIP', 'PANGKAT/GOL RUANG', 'JABATAN', 'UNIT KERJA']
const notes = [
  '* periode disesuaikan dengan periode evaluasi kinerja Pegawai yang berlaku pada Instansi Pemerintah',
  '** pilih salah satu',
]
/** Longer texts may run over the page; a short last section stays with the signatures. */
const short = 900

/** D.1.1, D.1.2 or D.1.3: the document of an evaluation (L V.A, V.B). */
export function documentForm(facts: FormFacts, evaluation: EvaluationFacts): FormPage {
  const code = documentCodes[evaluation.document]
  const { people, orgResult, predikat } = evaluation
  const sections = [
    ['PEGAWAI YANG DINILAI', fieldsOf(labels, valuesOf(people.employee))],
    ['PEJABAT PENILAI KINERJA', fieldsOf(labels, valuesOf(people.appraiser))],
    ['ATASAN PEJABAT PENILAI KINERJA', fieldsOf(labels, valuesOf(people.appraiserSuperior))],
    [
      'EVALUASI KINERJA',
      fieldsOf(
        ['CAPAIAN KINERJA ORGANISASI', 'PREDIKAT KINERJA PEGAWAI'],
        [orgResult && orgResultOnForm[orgResult], predikat && predikatOnForm[predikat]],
      ),
    ],
    ...freeTexts(evaluation).map(([title, text]) => [title, [freeText(text)]] as const),
  ] as const
  const last = freeTexts(evaluation).at(-1)?.[1] ?? ''
  return {
    ...frameOf(facts, { code, subject: people.employee.name }),
    emblem: facts.style.emblem,
    periodLine: periodOnForm(facts.period),
    agency: { name: facts.style.agency, range: rangeLines(code, rangeOnForm(facts.period)) },
    ...(!evaluation.isSigned && { mark: 'RANCANGAN – belum ditandatangani (Lampiran V.A)' }),
    tables: [
      {
        widths: formSpecs[code].results ?? [],
        head: [],
        rows: sections.flatMap(([title, rows], index) => sectionRows(index + 1, title, rows)),
      },
    ],
    kept: last.length < short ? 2 : 0,
    ...signaturesOf(facts, evaluation),
    notes,
  }
}

const fieldsOf = (names: readonly string[], values: readonly (string | undefined)[]): Cell[][] =>
  names.map((name, index) => [plain(name), { ...plain(':'), align: 'center' }, plain(values[index])])
const freeText = (text: string | undefined): Cell[] => [
  { lines: text === undefined || text.trim() === '' ? ['-'] : linesOf(text), across: 3 },
]

/** The number is tinted beside the whole section. */
function sectionRows(number: number, title: string, rows: readonly (readonly Cell[])[]) {
  return [
    [tinted(`${number}.`, { down: rows.length + 1, align: 'center' }), tinted(title, { across: 3 })],
    ...rows,
  ]
}

function freeTexts({ document, note, objection, explanation, decision }: EvaluationFacts) {
  if (document !== 'D13')
    return [[document === 'D11' ? 'CATATAN/REKOMENDASI' : 'CATATAN/ REKOMENDASI', note]] as const
  return [
    ['CATATAN/ REKOMENDASI', note],
    ['KEBERATAN', objection],
    ['PENJELASAN PEJABAT PENILAI KINERJA ATAS KEBERATAN', explanation],
    ['KEPUTUSAN DAN REKOMENDASI ATASAN PEJABAT PENILAI KINERJA', decision],
  ] as const
}

/** The numbers say in which order they sign, and are printed. */
function signaturesOf(
  { style: { place } }: FormFacts,
  { document, people, signedOn }: EvaluationFacts,
): { left: Signature; right: Signature; below?: Signature } {
  const by = (role: string, person: typeof people.employee | undefined, on: string | undefined) =>
    signatureOf({ role, person, place, on: on ?? byHand })
  if (document === 'D13')
    return {
      left: by('10. Pegawai yang Dinilai', people.employee, undefined),
      right: by('9. Pejabat Penilai Kinerja', people.appraiser, undefined),
      below: by('11. Atasan Pejabat Penilai Kinerja', people.appraiserSuperior, signedOn),
    }
  const left = by('7. Pegawai yang Dinilai', people.employee, undefined)
  return document === 'D12'
    ? { left, right: by('6. Atasan Pejabat Penilai Kinerja', people.appraiserSuperior, signedOn) }
    : { left, right: by('6. Pejabat Penilai Kinerja', people.appraiser, signedOn) }
}
