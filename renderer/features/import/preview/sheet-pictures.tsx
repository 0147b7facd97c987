import { Button } from '@mantine/core'
import type { ImportPreview, PreviewSheet } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { type Decisions, withSheet } from '../desk/import-job.ts'

interface SheetPicturesProps {
  readonly preview: ImportPreview
  readonly decisions: Decisions
  readonly onDecide: (decisions: Decisions) => void
}

/** The sheets of the workbook by their first rows, each read or named with the reason why not; one of them can be chosen. */
export function SheetPictures({ preview, decisions, onDecide }: SheetPicturesProps) {
  const { t } = useTexts()
  const sheets = [
    ...new Map(preview.sheets.toReversed().map((sheet) => [sheet.name, sheet])).values(),
  ].toReversed()
  return (
    <div className="scroll-y fill" tabIndex={-1}>
      <ul className="import-pictures">
        {sheets.map((sheet) => {
          const isOnly = decisions.sheet === sheet.name
          return (
            <li key={sheet.name} className="import-picture" data-on={isOnly || undefined}>
              <h3>{sheet.name}</h3>
              <p className="hint">{stateOf(sheet, t)}</p>
              <Picture sheet={sheet} />
              <Button
                variant="default"
                size="compact-sm"
                aria-label={`${sheet.name}: ${t(isOnly ? 'data.sheets.every' : 'data.sheets.only')}`}
                onClick={() => onDecide(withSheet(decisions, isOnly ? undefined : sheet.name))}
              >
                {t(isOnly ? 'data.sheets.every' : 'data.sheets.only')}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function stateOf({ skipped, headerLine }: PreviewSheet, t: ReturnType<typeof useTexts>['t']): string {
  return skipped === undefined
    ? t('data.sheets.read', { line: headerLine })
    : t('data.sheets.skipped', { why: t(`import.sheetSkipped.${skipped}`) })
}

function Picture({ sheet: { name, top = [] } }: { readonly sheet: PreviewSheet }) {
  const { t } = useTexts()
  if (top.length === 0) return <p className="muted">{t('data.sheets.empty')}</p>
  const width = Math.max(...top.map((row) => row.length))
  return (
    <table aria-label={t('data.sheets.picture', { sheet: name })}>
      <tbody>
        {top.map((row, line) => (
          // the rows of a picture stand where they stand
          // oxlint-disable-next-line react/no-array-index-key
          <tr key={line}>
            {Array.from({ length: width }, (_, column) => (
              // oxlint-disable-next-line react/no-array-index-key
              <td key={column}>{row[column] ?? ''}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
