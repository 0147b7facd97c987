import { TextInput } from '@mantine/core'
import { storyKinds } from '#shared/history/story-kind.ts'
import { annualOf, periodsOf } from '#shared/period/period.ts'
import { useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { DateField } from '../../ui/form/date-field.tsx'
import { PersonPicker } from '../../ui/form/person-picker.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { useStorySearch } from './story-search.ts'

/** What the story is narrowed to. */
export function StoryFilters() {
  const { t } = useTexts()
  const [{ person, about, kind, who, from, to }, change] = useStorySearch()
  const known = useApiQuery('employee.get', { id: person ?? '-' }, { enabled: person !== undefined })
  const picked = person !== undefined && known.data?.id === person ? known.data : undefined
  return (
    <div className="story-filters no-print" role="search" aria-label={t('story.title')}>
      <PersonPicker
        label={t('story.filter.person')}
        value={picked && { id: picked.id, fullName: picked.fullName }}
        onChange={(next) => change({ person: next?.id })}
      />
      <SelectField
        label={t('story.filter.period')}
        value={about}
        none={t('story.filter.anyPeriod')}
        choices={usePeriods()}
        onChange={(next) => change({ about: next })}
      />
      <SelectField
        label={t('story.filter.kind')}
        value={kind}
        none={t('story.all')}
        choices={storyKinds.map((one) => ({ value: one, label: t(`story.kind.${one}`) }))}
        onChange={(next) => change({ kind: next })}
      />
      <TextInput
        label={t('story.filter.who')}
        defaultValue={who}
        maxLength={100}
        onBlur={({ currentTarget }) => change({ who: currentTarget.value.trim() || undefined })}
        onKeyDown={(event) => {
          if (event.key === 'Enter') change({ who: event.currentTarget.value.trim() || undefined })
        }}
      />
      <DateField label={t('story.filter.from')} value={from} onChange={(next) => change({ from: next })} />
      <DateField label={t('story.filter.to')} value={to} onChange={(next) => change({ to: next })} />
    </div>
  )
}

/** Each year of the office with its periods, the newest year first. */
function usePeriods() {
  const { t } = useTexts()
  const format = useFormat()
  const years = useApiQuery('office.get', {}).data?.years ?? []
  return years
    .toSorted((a, b) => b.year - a.year)
    .flatMap(({ year, rhythm }) => [
      { value: annualOf(year).key, label: t('story.filter.year', { year }) },
      ...periodsOf(year, rhythm)
        .filter(({ kind }) => kind !== 'annual')
        .map(({ key }) => ({ value: key, label: format.period(key) })),
    ])
}
