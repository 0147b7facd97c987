import type { ImportPreview } from '#shared/import/preview.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { SearchField } from '../../../ui/form/search-field.tsx'
import { SelectField } from '../../../ui/form/select-field.tsx'
import { useFieldWords } from '../mapping/field-words.ts'
import type { ProblemGroup } from './problem-groups.ts'
import { isWorthALook, type RowFilter } from './preview-rows.ts'
import type { ShownRows } from './use-shown-rows.ts'

interface PreviewFiltersProps {
  readonly preview: ImportPreview
  readonly shown: ShownRows
  readonly groups: readonly ProblemGroup[]
}

/** How many rows there are of each outcome; each count shows its rows. */
export function PreviewFilters({ preview, shown, groups }: PreviewFiltersProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { counts, rows, skipped } = preview
  const { filter, search } = shown
  const warnings = rows.filter(isWorthALook).length
  const all = counts.create + counts.update + counts.same + counts.reject + skipped.length
  const chips: readonly (readonly [RowFilter, number])[] = [
    ['all', all],
    ['create', counts.create],
    ['update', counts.update],
    ['same', counts.same],
    ['reject', counts.reject],
    ...(warnings > 0 || filter === 'warning' ? [['warning', warnings] as const] : []),
    ['skipped', skipped.length],
  ]
  return (
    <div className="import-filters">
      <div role="group" aria-label={t('data.filter.label')} className="import-chips">
        {chips.map(([value, count]) => (
          <button
            key={value}
            type="button"
            className="import-chip"
            data-action={value}
            data-none={count === 0 || undefined}
            aria-pressed={filter === value}
            onClick={() => shown.show(value)}
          >
            {t(
              value === 'all' || value === 'warning' || value === 'skipped'
                ? `data.filter.${value}`
                : `import.action.${value}`,
            )}
            <b>{format.whole(count)}</b>
          </button>
        ))}
      </div>
      <ProblemFilter shown={shown} groups={groups} />
      <SearchField
        className="import-search"
        label={t('data.filter.search')}
        value={search}
        onChange={shown.setSearch}
      />
    </div>
  )
}

/** Where several rows have the same kind of problem: those alone. */
function ProblemFilter({ shown, groups }: Pick<PreviewFiltersProps, 'shown' | 'groups'>) {
  const { t, say } = useTexts()
  const words = useFieldWords()
  const format = useFormat()
  if (groups.length === 0) return null
  return (
    <SelectField
      size="xs"
      className="import-problem"
      aria-label={t('data.fix.problem')}
      none={t('data.fix.all')}
      value={shown.problem}
      onChange={shown.showProblem}
      choices={groups.map(({ key, problem, count }) => ({
        value: key,
        label: `${format.whole(count)} × ${problem.column === undefined ? '' : `${words.name(problem.column)}: `}${say(problem)}`,
      }))}
    />
  )
}
