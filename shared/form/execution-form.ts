import type { FormCode } from './form.ts'
import type { FormFacts, PlanFacts, WorkFacts } from './form-facts.ts'
import { evaluationBody } from './evaluation-form.ts'
import { frameOf } from './form-frame.ts'
import type { FormPage, Line } from './form-page.ts'
import { formSpecs } from './form-spec.ts'
import { byHand, centred, identityTable, signatureOf, tinted } from './form-tables.ts'
import { rangeLines } from './plan-form.ts'
import { periodOnForm, rangeOnForm } from './official-words.ts'

// Forms of the time between plan and evaluation: B.1.1 to B.1.5 (p. 67–77).

interface Executed {
  readonly plan: PlanFacts
  readonly work: WorkFacts
}

/** B.1.1: the steps towards each result (p. 67). */
export function actionForm(facts: FormFacts, { plan, work }: Executed): FormPage {
  return {
    ...upright(facts, plan, 'B.1.1'),
    tables: [
      identityTable('B.1.1', plan.people),
      {
        widths: formSpecs['B.1.1'].results ?? [],
        head: [[tinted('HASIL KERJA', { across: 3 })]],
        rows: plan.plan.results.map(({ id, number, text }) => [
          centred(String(number)),
          { lines: ['Rencana Hasil Kerja:', text] },
          { lines: ['Rencana Aksi:', ...numbered(work.actions.get(id))] },
        ]),
      },
    ],
  }
}

/** B.1.2: what was done, with its evidence (p. 68). */
export function progressForm(facts: FormFacts, { plan, work }: Executed): FormPage {
  return {
    ...upright(facts, plan, 'B.1.2'),
    tables: [
      identityTable('B.1.2', plan.people),
      {
        widths: formSpecs['B.1.2'].results ?? [],
        head: [[tinted('HASIL KERJA', { across: 4 })]],
        rows: plan.plan.results.map(({ id, number, text }) => [
          centred(String(number)),
          { lines: ['Rencana Hasil Kerja:', text] },
          { lines: ['Rencana Aksi:', ...numbered(work.actions.get(id))] },
          { lines: ['Realisasi dan Bukti Dukung:', ...numbered(work.progress.get(id))] },
        ]),
      },
    ],
  }
}

const numbered = (texts: readonly string[] | undefined): Line[] =>
  (texts ?? []).map((text, index) => ({ text, number: `${index + 1}.` }))

function upright(facts: FormFacts, { people }: PlanFacts, code: FormCode) {
  const { agency, place } = facts.style
  return {
    ...frameOf(facts, { code, subject: people.employee.name }),
    agency: { name: agency, range: rangeLines(code, rangeOnForm(facts.period)) },
    kept: 1,
    right: signatureOf({ role: 'Pegawai yang Dinilai', person: people.employee, place, on: byHand }),
    notes: [] as readonly string[],
  }
}

const periodNote =
  '*pilih salah satu (periode disesuaikan dengan periode evaluasi siklus pendek yang ditetapkan Instansi Pemerintah)'

/** Which record of feedback a plan has: in words for everybody, else of leaders or of others. */
function feedbackCodeOf({ plan }: PlanFacts, isLeader: boolean): FormCode {
  if (plan.approach === 'qualitative') return 'B.1.3'
  return isLeader ? 'B.1.4' : 'B.1.5'
}

/** B.1.3, B.1.4 or B.1.5: what was said of results and values (p. 71–77). */
export function feedbackForm(facts: FormFacts, { plan, work }: Executed): FormPage {
  const code = feedbackCodeOf(plan, facts.isLeader)
  const { people } = plan
  const { agency, place } = facts.style
  return {
    ...frameOf(facts, { code, subject: people.employee.name }),
    periodLine: periodOnForm(facts.period),
    agency: { name: agency, range: rangeLines(code, rangeOnForm(facts.period)) },
    tables: [identityTable(code, people), ...evaluationBody(code, plan, work)],
    kept: 2,
    left: signatureOf({ role: 'Pegawai yang Dinilai', person: people.employee }),
    right: signatureOf({ role: 'Pejabat Penilai Kinerja', person: people.appraiser, place, on: byHand }),
    notes: [periodNote],
  }
}
