import { Checkbox } from '@mantine/core'
import type { PlannedResult } from '#shared/plan/planned-result.ts'
import type { PastedLine } from '#shared/progress/pasted-lines.ts'
import { type Translate, useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { DecimalField } from '../../ui/form/decimal-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { type SimpleColumn, SimpleTable } from '../../ui/simple-table.tsx'

/** A read line, and whether it is to be stored. */
export interface ReadLine extends PastedLine {
  readonly kept: boolean
  readonly error?: string | undefined
}

interface PastedTableProps {
  readonly results: readonly PlannedResult[]
  readonly lines: readonly ReadLine[]
  readonly onLines: (lines: readonly ReadLine[]) => void
}

/** The lines as they were read, each with its result to be corrected. */
export function PastedTable({ results, lines, onLines }: PastedTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  const put = (line: ReadLine, change: Partial<ReadLine>) =>
    onLines(lines.map((one) => (one === line ? { ...one, ...change } : one)))
  return (
    <div className="scroll-y progress-pasted">
      <SimpleTable
        caption={t('progressEntry.paste.label')}
        rows={lines}
        rowKey={(line) => String(lines.indexOf(line))}
        columns={[
          {
            id: 'keep',
            header: <span className="sr-only">{t('progressEntry.paste.store')}</span>,
            cell: (line) => (
              <Checkbox
                aria-label={`${t('progressEntry.paste.store')}: ${line.text}`}
                checked={line.kept}
                onChange={(event) => put(line, { kept: event.currentTarget.checked })}
              />
            ),
          },
          { id: 'date', header: t('field.date'), cell: ({ date }) => format.typedDate(date) },
          { id: 'text', header: t('progressEntry.quick.text'), cell: (line) => <LineText line={line} /> },
          ...choiceColumns(results, put, t),
        ]}
      />
    </div>
  )
}

function LineText({ line: { text, error } }: { readonly line: ReadLine }) {
  return (
    <>
      {text}
      {error !== undefined && (
        <small className="progress-error" role="alert">
          {error}
        </small>
      )}
    </>
  )
}

/** What a person corrects: the result and the quantity. */
function choiceColumns(
  results: readonly PlannedResult[],
  put: (line: ReadLine, change: Partial<ReadLine>) => void,
  t: Translate,
): SimpleColumn<ReadLine>[] {
  const choices = results.flatMap(({ id, number, text, indicators }) => [
    { value: id, label: `${number}. ${text}` },
    ...indicators.map((one) => ({ value: `${id} ${one.id}`, label: `${number}. ${text} › ${one.text}` })),
  ])
  return [
    {
      id: 'result',
      header: t('progressEntry.quick.result'),
      width: '22rem',
      cell: (line) => (
        <SelectField
          aria-label={`${t('progressEntry.quick.result')}: ${line.text}`}
          data-unsure={!line.sure || undefined}
          value={keyOf(line)}
          none={t('progressEntry.paste.choose')}
          choices={choices}
          onChange={(key) => put(line, { ...chosen(key), sure: true })}
        />
      ),
    },
    {
      id: 'quantity',
      header: t('progressEntry.quick.quantity'),
      width: '6rem',
      cell: (line) => (
        <DecimalField
          aria-label={`${t('progressEntry.quick.quantity')}: ${line.text}`}
          value={line.quantity}
          onChange={(quantity) => put(line, { quantity } as Partial<ReadLine>)}
        />
      ),
    },
  ]
}

function keyOf({ workResultId, indicatorId }: ReadLine): string | undefined {
  return indicatorId === undefined ? workResultId : `${workResultId} ${indicatorId}`
}

function chosen(key: string | undefined): Partial<ReadLine> {
  const [workResultId, indicatorId] = key?.split(' ') ?? []
  return { workResultId, indicatorId } as Partial<ReadLine>
}
