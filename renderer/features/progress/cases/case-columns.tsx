import type { ServiceCase } from '#shared/progress/service-case.ts'
import { parseTypedDate } from '../../../i18n/parse-date.ts'
import type { Translate } from '../../../i18n/texts.ts'
import type { Format } from '../../../i18n/use-format.ts'
import type { GridColumn } from '../../../ui/grid/grid-column.ts'

export function caseColumns(t: Translate, format: Format): GridColumn<ServiceCase>[] {
  const dateColumn = (id: 'receivedOn' | 'answeredOn'): GridColumn<ServiceCase> => ({
    id,
    header: t(`serviceCase.column.${id}`),
    width: 128,
    cell: ({ [id]: date }) => (date === undefined ? '–' : format.typedDate(date)),
    text: ({ [id]: date }) => (date === undefined ? '' : format.typedDate(date)),
    edit: {
      check: (text) => (parseTypedDate(text) === undefined ? { key: 'ui.date.wrong' } : undefined),
    },
  })
  return [
    {
      id: 'subject',
      header: t('serviceCase.column.subject'),
      width: 320,
      grow: true,
      pinned: true,
      cell: ({ subject }) => subject,
      text: ({ subject }) => subject,
      edit: {},
    },
    {
      id: 'caseKind',
      header: t('serviceCase.column.caseKind'),
      width: 140,
      cell: ({ caseKind }) => caseKind,
      text: ({ caseKind }) => caseKind,
      edit: {},
    },
    {
      id: 'unit',
      header: t('serviceCase.column.unit'),
      width: 200,
      cell: ({ unit }) => unit,
      text: ({ unit }) => unit,
    },
    dateColumn('receivedOn'),
    dateColumn('answeredOn'),
    {
      id: 'days',
      header: t('serviceCase.column.days'),
      width: 72,
      align: 'right',
      cell: ({ days }) => (days === undefined ? '–' : format.whole(days)),
      text: ({ days }) => (days === undefined ? '' : String(days)),
    },
  ]
}
