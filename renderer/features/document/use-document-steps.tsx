import { type ReactNode, useState } from 'react'
import type { EvaluationStep } from '#shared/appraisal/evaluation-state.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { confirm } from '../../ui/confirm.ts'
import { notifyDone, notifyFailed, sayError } from '../../ui/notify.tsx'
import { useRefusals } from '../../ui/refusals.tsx'
import { asksMore, type StepDetails, StepDialog } from './step-dialog.tsx'

/** A document as it stands on the page. */
interface SeenDocument {
  readonly employeeId: string
  readonly rowVersion: number
}
interface Asking {
  readonly action: EvaluationStep
  readonly documents: readonly SeenDocument[]
}

interface DocumentSteps {
  /** Takes a step today at once, or asks first what it needs; of many after a question. */
  readonly take: (action: EvaluationStep, documents: readonly SeenDocument[]) => Promise<void>
  /** Asks for the day too. */
  readonly ask: (action: EvaluationStep, documents: readonly SeenDocument[]) => void
  readonly question: ReactNode
}

/** The steps of a period's documents; whoever cannot follow is named with the reason. */
export function useDocumentSteps(period: string): DocumentSteps {
  const { t } = useTexts()
  const [asking, setAsking] = useState<Asking>()
  const [failure, setFailure] = useState<string>()
  const setState = useApiCommand('evaluation.setState')
  const tellRefused = useRefusals()
  const ask = (action: EvaluationStep, documents: readonly SeenDocument[]) => {
    setFailure(undefined)
    setAsking({ action, documents })
  }
  const send = async ({ action, documents }: Asking, details: StepDetails) => {
    const seen = documents.filter(({ rowVersion }) => rowVersion > 0)
    const { changed, refused } = await setState.mutateAsync({
      period,
      action,
      employeeIds: documents.map(({ employeeId }) => employeeId),
      rowVersions: Object.fromEntries(seen.map(({ employeeId, rowVersion }) => [employeeId, rowVersion])),
      ...details,
    })
    setAsking(undefined)
    if (changed > 0)
      await notifyDone(t('document.done', { step: t(`document.step.${action}`), count: changed }), {
        undo: true,
      })
    tellRefused(refused)
  }
  return {
    ask,
    async take(action, documents) {
      if (asksMore(action)) return ask(action, documents)
      const agreed =
        documents.length === 1 ||
        (await confirm({
          title: t('document.confirm', { step: t(`document.step.${action}`), count: documents.length }),
          body: t(`document.means.${action}`),
          action: t(`document.step.${action}`),
        }))
      if (agreed) await send({ action, documents }, {}).catch(notifyFailed)
    },
    question: asking && (
      <StepDialog
        action={asking.action}
        count={asking.documents.length}
        subjects={asking.documents.map(({ employeeId }) => employeeId)}
        busy={setState.isPending}
        failure={failure}
        onClose={() => setAsking(undefined)}
        onTake={(details) =>
          void send(asking, details).catch((error: unknown) => setFailure(sayError(error)))
        }
      />
    ),
  }
}
