import { Button } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import type { PreviewRow, PreviewSheet } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { CellCorrection } from './cell-correction.tsx'
import { useFieldWords } from '../mapping/field-words.ts'

interface RowDetailsProps {
  readonly row: PreviewRow
  readonly sheet: PreviewSheet | undefined
  /** Undefined text brings back what the file says, in every cell of the row. */
  readonly onCorrect: (field: string, text: string) => void
  readonly onRevert: () => void
}

/** Every cell of a source row that is read, each to be corrected. */
export function RowDetails({ row, sheet, onCorrect, onRevert }: RowDetailsProps) {
  const { t, say } = useTexts()
  const words = useFieldWords()
  const mapped = sheet?.columns.flatMap(({ field }) => field ?? []) ?? []
  const odd = row.problems.flatMap(({ column }) => column ?? [])
  const fields = [...new Set([...mapped, ...Object.keys(row.cells), ...odd])]
  return (
    <div className="import-details">
      <p className="hint">{t('data.row.fields', { line: row.line })}</p>
      {row.problems
        .filter(({ column }) => column === undefined)
        .map((problem) => (
          <p key={problem.code} className={problem.level === 'error' ? 'import-bad' : 'import-warning'}>
            {say(problem)}
          </p>
        ))}
      <div className="import-cells">
        {fields.map((field) => (
          <CellCorrection
            key={field}
            line={row.line}
            label={words.name(field)}
            text={words.cell(row.cells[field] ?? '')}
            problem={row.problems.find(({ column }) => column === field)}
            onCorrect={(text) => onCorrect(field, text)}
          />
        ))}
      </div>
      {row.assumed.length > 0 && (
        <p className="hint">{t('data.row.assumed', { fields: row.assumed.map(words.name).join(', ') })}</p>
      )}
      {row.corrected && (
        <Button
          variant="subtle"
          size="compact-sm"
          leftSection={<IconArrowBackUp size={14} />}
          onClick={onRevert}
        >
          {t('data.row.revert')}
        </Button>
      )}
    </div>
  )
}
