import { ActionIcon, Tooltip } from '@mantine/core'
import { IconFilterOff } from '@tabler/icons-react'
import type { Ref } from 'react'
import { employeeTypes } from '#shared/people/employee-type.ts'
import { gradeCodes } from '#shared/people/grade.ts'
import { groups } from '#shared/people/position.ts'
import { useTexts } from '../../i18n/texts.ts'
import { SearchField } from '../../ui/form/search-field.tsx'
import { SelectField } from '../../ui/form/select-field.tsx'
import { UnitPicker } from '../../ui/form/unit-picker.tsx'
import { isFiltered } from './employee-filter.ts'
import { type ListSearch, services } from './employee-search.ts'

interface EmployeeFiltersProps {
  readonly search: ListSearch
  readonly onChange: (change: Partial<ListSearch>) => void
  readonly typed: string
  readonly onType: (text: string) => void
  readonly searchBox: Ref<HTMLInputElement>
}

export function EmployeeFilters({ search, onChange, typed, onType, searchBox }: EmployeeFiltersProps) {
  const { t } = useTexts()
  const clear = () => {
    onType('')
    const none = { unit: undefined, type: undefined, group: undefined, grade: undefined, status: undefined }
    onChange({ ...none, search: undefined })
  }
  return (
    <div className="toolbar employee-filters" role="search">
      <SearchField
        box={searchBox}
        className="employee-search"
        label={t('employee.list.search')}
        value={typed}
        onChange={onType}
      />
      <UnitPicker aria-label={t('field.unit')} value={search.unit} onChange={(unit) => onChange({ unit })} />
      <SelectField
        aria-label={t('field.employeeType')}
        value={search.type}
        none={t('employee.list.everyType')}
        choices={employeeTypes.map((value) => ({ value, label: t(`employeeType.${value}`) }))}
        onChange={(type) => onChange({ type })}
      />
      <SelectField
        aria-label={t('field.positionKind')}
        value={search.group}
        none={t('employee.list.everyGroup')}
        choices={groups.map((value) => ({ value, label: t(`group.${value}`) }))}
        onChange={(group) => onChange({ group })}
      />
      <SelectField
        aria-label={t('field.grade')}
        value={search.grade}
        none={t('employee.list.everyGrade')}
        choices={gradeCodes.toReversed().map((value) => ({ value, label: value }))}
        onChange={(grade) => onChange({ grade })}
      />
      <SelectField
        aria-label={t('employee.list.service')}
        value={search.status ?? 'inService'}
        choices={services.map((value) => ({ value, label: t(`employee.list.${value}`) }))}
        onChange={(status) => onChange({ status: status === 'inService' ? undefined : status })}
      />
      {(isFiltered(search) || typed !== '') && (
        <Tooltip label={t('employee.list.clear')}>
          <ActionIcon size="lg" aria-label={t('employee.list.clear')} onClick={clear}>
            <IconFilterOff size={18} />
          </ActionIcon>
        </Tooltip>
      )}
    </div>
  )
}
