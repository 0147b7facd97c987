import { IconArrowNarrowRight } from '@tabler/icons-react'
import type { ImportKind, PreviewRow } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { CellCorrection } from './cell-correction.tsx'
import { useFieldWords } from '../mapping/field-words.ts'
import { tellingCells } from './preview-rows.ts'

const changesShown = 4

interface RowEffectProps {
  readonly kind: ImportKind
  readonly row: PreviewRow
  readonly onCorrect: (field: string, text: string) => void
}

/** What a row brings, changes or lacks, in the width of a cell. */
export function RowEffect({ kind, row, onCorrect }: RowEffectProps) {
  const { t, say } = useTexts()
  const words = useFieldWords()
  const warnings = row.problems.filter(({ level }) => level === 'warning')
  return (
    <>
      {row.action === 'reject' && <Rejection row={row} onCorrect={onCorrect} />}
      {row.action === 'update' && <Changes row={row} />}
      {row.kept && (
        <small className="import-warning">{t('data.differences.kept', { count: row.kept.length })}</small>
      )}
      {row.action === 'same' && row.kept === undefined && (
        <span className="muted">{t('data.list.unchanged')}</span>
      )}
      {row.action === 'create' && (
        <span className="import-brings">
          {tellingCells(kind, row)
            .map(
              ({ field, text, named }) => (named ? `${words.short(field)} ` : '') + words.value(field, text),
            )
            .join(' · ')}
        </span>
      )}
      {row.action !== 'reject' &&
        warnings.map((problem) => (
          <small key={`${problem.code} ${problem.column ?? ''}`} className="import-warning">
            {problem.column !== undefined && `${words.name(problem.column)}: `}
            {say(problem)}
          </small>
        ))}
    </>
  )
}

function Changes({ row }: { readonly row: PreviewRow }) {
  const { t } = useTexts()
  const words = useFieldWords()
  return (
    <ul className="import-changes">
      {row.changes.slice(0, changesShown).map(({ field, from, to }) => (
        <li key={field}>
          <span className="muted">{words.name(field)}</span>
          <del>{from === undefined ? t('data.list.nothing') : words.value(field, from)}</del>
          <IconArrowNarrowRight size={14} aria-label="→" />
          <ins>{to === undefined ? t('data.list.nothing') : words.value(field, to)}</ins>
        </li>
      ))}
      {row.changes.length > changesShown && (
        <li className="muted">{t('data.list.more', { count: row.changes.length - changesShown })}</li>
      )}
    </ul>
  )
}

function Rejection({ row, onCorrect }: Pick<RowEffectProps, 'row' | 'onCorrect'>) {
  const { say } = useTexts()
  const words = useFieldWords()
  const errors = row.problems.filter(({ level }) => level === 'error')
  return (
    <div className="import-rejection">
      {errors.map((problem) => {
        const { column } = problem
        if (column === undefined)
          return (
            <p key={problem.code} className="import-bad">
              {say(problem)}
            </p>
          )
        return (
          <CellCorrection
            key={column}
            line={row.line}
            label={words.name(column)}
            text={words.cell(row.cells[column] ?? '')}
            problem={problem}
            onCorrect={(text) => onCorrect(column, text)}
          />
        )
      })}
    </div>
  )
}
