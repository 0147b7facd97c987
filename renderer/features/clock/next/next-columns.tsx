import { ActionIcon } from '@mantine/core'
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import type { NextRow } from '#shared/clock/next/next-list.ts'
import { articleText } from '#shared/text/article.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import { documentText } from '../../../ui/clock-words.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'
import { NextButton } from '../../../ui/next/next-button.tsx'
import { actorText, dueOf, toneOfRisk, whomText } from '../../../ui/next/next-words.ts'
import { TwoLines } from '../../../ui/two-lines.tsx'

export function nextColumns(
  t: Translate,
  format: Format,
  fold: (group: string) => void,
): GridColumn<NextRow>[] {
  return [
    {
      id: 'due',
      header: t('clock.next.column.due'),
      width: 168,
      pinned: true,
      cell: (row) => {
        const { day, distance } = dueOf(row, t, format)
        return (
          <TwoLines first={day} second={<span className={`pill ${toneOfRisk[row.risk]}`}>{distance}</span>} />
        )
      },
      text: (row) => dueOf(row, t, format).day,
    },
    {
      id: 'what',
      header: t('clock.next.column.what'),
      width: 184,
      grow: true,
      cell: ({ stage, article }) => (
        <TwoLines first={t(`clock.next.stage.${stage}`)} second={articleText(article, t)} />
      ),
      text: ({ stage }) => t(`clock.next.stage.${stage}`),
    },
    ...whoColumns(t),
    {
      id: 'act',
      header: t('clock.next.column.act'),
      width: 130,
      cell: (row) => (row.group ? <FoldButton row={row} t={t} fold={fold} /> : <NextButton row={row} />),
      text: () => '',
    },
  ]
}

/** For whom, and who acts. */
function whoColumns(t: Translate): GridColumn<NextRow>[] {
  return [
    {
      id: 'who',
      header: t('clock.next.column.who'),
      width: 176,
      grow: true,
      cell: (row) => (
        <span className={row.of === undefined ? undefined : 'next-member'}>
          <TwoLines first={whomText(row, t)} second={aboutText(row, t)} />
        </span>
      ),
      text: (row) => whomText(row, t),
    },
    {
      id: 'actor',
      header: t('clock.next.column.actor'),
      width: 124,
      cell: (row) => (
        <TwoLines
          first={actorText(row, t)}
          second={row.actorName === undefined ? undefined : t(`clock.actor.${row.actor}`)}
        />
      ),
      text: (row) => actorText(row, t),
    },
  ]
}

interface FoldProps {
  readonly row: NextRow
  readonly t: Translate
  readonly fold: (group: string) => void
}

/** Unfolds a line that stands for several people, and folds it again. */
function FoldButton({ row: { group, stage }, t, fold }: FoldProps) {
  if (!group) return null
  const { key, people: count, isOpen } = group
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size="sm"
      className="no-print"
      aria-expanded={isOpen}
      aria-label={t(isOpen ? 'clock.next.group.fold' : 'clock.next.group.unfold', {
        stage: t(`clock.next.stage.${stage}`),
        count,
      })}
      onClick={(event) => {
        event.stopPropagation()
        fold(key)
      }}
    >
      {isOpen ? <IconChevronDown size={16} /> : <IconChevronRight size={16} />}
    </ActionIcon>
  )
}

/** Which document, and of a person where he works. */
export function aboutText(row: NextRow, t: Translate): string {
  return row.document === 'orgResult' || row.group
    ? documentText(row, t)
    : `${documentText(row, t)} · ${row.unit}`
}
