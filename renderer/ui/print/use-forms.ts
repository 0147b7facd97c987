import { useState } from 'react'
import type { Input } from '#shared/api/contract.ts'
import type { FormKind } from '#shared/form/form.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { download } from '../download.ts'
import { longWork } from '../long-work.ts'
import { notifyDone, notifyFailed } from '../notify.tsx'
import { useHandOver } from '../use-hand-over.ts'

/** What a menu offers: one form, or the bundle that goes to the PyB (L V.A.3, p114). */
export const formChoices = [
  'document',
  'evaluation',
  'plan',
  'annex',
  'actions',
  'progress',
  'feedback',
  'bundle',
] as const
export type FormChoice = (typeof formChoices)[number] | 'matrix'

const bundle: readonly FormKind[] = ['document', 'plan', 'annex', 'evaluation']
export const formsOf = (choice: FormChoice): FormKind[] => (choice === 'bundle' ? [...bundle] : [choice])

/** Hands over official forms of one person as a PDF. */
export function useForms() {
  const { handOver, busy } = useHandOver()
  return {
    print: (asked: Input<'form.print'>) => void handOver(call('form.print', asked)),
    printReceipts: (asked: Input<'form.receipts'>) => void handOver(call('form.receipts', asked)),
    printGuidance: (asked: Input<'form.guidance'>) => void handOver(call('form.guidance', asked)),
    busy,
  }
}

/** The forms of everybody in sight; says how far it is, can be cancelled, and names who has none. */
export function useFormBatch(): {
  readonly print: (asked: Omit<Input<'form.printAll'>, 'task'>) => void
  readonly busy: boolean
} {
  const { t } = useTexts()
  const [busy, setBusy] = useState(false)
  const print = async (asked: Omit<Input<'form.printAll'>, 'task'>) => {
    setBusy(true)
    try {
      const made = await longWork(
        t('form.making'),
        (task) => call('form.printAll', { ...asked, task }),
        ({ stage, done, total }) => t('form.all.progress', { stage: t(stage), done, total }),
      )
      if (made === undefined) return
      const { file, people, leftOut } = made
      download(file)
      const names = leftOut.slice(0, mostNamed).map(({ name }) => name)
      if (leftOut.length > mostNamed) names.push(t('form.all.more', { count: leftOut.length - mostNamed }))
      await notifyDone(
        [
          t('form.all.made', { count: people }),
          leftOut.length > 0 && t('form.all.leftOut', { count: leftOut.length, names: names.join(', ') }),
        ]
          .filter(Boolean)
          .join(' '),
      )
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(false)
    }
  }
  return { print: (asked) => void print(asked), busy }
}

/** More names than these no note can hold. */
const mostNamed = 5
