import type { DocumentRow } from '#shared/document/document-list.ts'
import type { EvaluationState } from '#shared/appraisal/evaluation-state.ts'
import type { Translate } from '../../i18n/texts.ts'
import type { Format } from '../../i18n/use-format.ts'
import { distanceText } from '../../ui/clock-words.ts'
import type { GridColumn } from '../../ui/grid/grid-column.ts'
import { PredikatBadge } from '../../ui/predikat-badge.tsx'
import { TwoLines } from '../../ui/two-lines.tsx'

const toneOf: Readonly<Partial<Record<EvaluationState, string>>> = {
  closed: 'tone-good',
  reported: 'tone-good',
  objected: 'tone-poor',
  escalated: 'tone-poor',
  notDue: 'tone-none',
  open: 'tone-none',
}

export function statePill(state: EvaluationState, t: Translate) {
  return <span className={`pill ${toneOf[state] ?? 'tone-excellent'}`}>{t(`evaluationState.${state}`)}</span>
}

export function documentColumns(t: Translate, format: Format): GridColumn<DocumentRow>[] {
  return [
    {
      id: 'person',
      header: t('document.column.person'),
      width: 196,
      grow: true,
      pinned: true,
      cell: ({ name, unit }) => <TwoLines first={name} second={unit} />,
      text: ({ name }) => name,
    },
    {
      id: 'state',
      header: t('document.column.state'),
      width: 128,
      cell: ({ state }) => statePill(state, t),
      text: ({ state }) => t(`evaluationState.${state}`),
    },
    {
      id: 'predikat',
      header: t('document.column.predikat'),
      width: 152,
      cell: ({ predikat }) => <PredikatBadge predikat={predikat} />,
      text: ({ predikat }) => (predikat === undefined ? '' : t(`predikat.${predikat}`)),
    },
    {
      id: 'next',
      header: t('document.column.next'),
      width: 180,
      cell: ({ next }) => (
        <TwoLines first={next ? t(`clock.next.stage.${next.stage}`) : '–'} second={actorOf(next, t)} />
      ),
      text: ({ next }) => (next ? t(`clock.next.stage.${next.stage}`) : ''),
    },
    {
      id: 'due',
      header: t('document.column.due'),
      width: 148,
      cell: ({ next }) => <TwoLines first={dayOf(next, format)} second={dueText(next, t, format)} />,
      text: ({ next }) => dayOf(next, format),
    },
  ]
}

type Next = DocumentRow['next']

function actorOf(next: Next, t: Translate): string | undefined {
  const [actor] = next?.by ?? []
  return actor && t(`clock.actor.${actor}`)
}

function dayOf(next: Next, format: Format): string {
  return next?.status?.deadline === undefined ? '–' : format.date(next.status.deadline)
}

function dueText(next: Next, t: Translate, format: Format): string | undefined {
  return next?.status ? distanceText(next.status, t, format) : undefined
}
