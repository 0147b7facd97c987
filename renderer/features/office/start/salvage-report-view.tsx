import { Button, Group } from '@mantine/core'
import { IconDeviceFloppy, IconPrinter } from '@tabler/icons-react'
import { useState } from 'react'
import type { Output } from '#shared/api/contract.ts'
import type { LostPerson, SalvagedTable } from '#shared/office/salvage.ts'
import {
  isTableWhole,
  lossOf,
  peopleSentence,
  salvageSentences,
  tableName,
  tableSentence,
} from '#shared/office/salvage-words.ts'
import { say } from '#shared/text/translate.ts'
import { useApiCommand } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { downloadText } from '../../../ui/download.ts'
import { notifyFailed } from '../../../ui/notify.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'

interface SalvageReportProps {
  /** The file that it was saved from. */
  readonly damaged: string
  readonly report: Output<'office.salvage'>
  readonly onOpened: () => void
}

/** What was saved of a damaged office and what was not: table by table, people by name; on paper or as a file too. */
export function SalvageReportView({ damaged, report, onOpened }: SalvageReportProps) {
  const { t } = useTexts()
  const format = useFormat()
  const [at] = useState(() => new Date().toISOString())
  const open = useApiCommand('office.open', { onDone: onOpened })
  const { office, saved, tables, people } = report
  const title = t('salvage.report.title', { name: damaged })
  const made = t('salvage.report.made', { when: format.dateTime(at) })
  const lead = t('salvage.saved', { name: office.fileName, rows: saved })
  const sentences = salvageSentences(report).map((sentence) => say(texts, sentence))
  const about = say(texts, peopleSentence(report))
  const save = () => {
    const lines = [
      title,
      made,
      '',
      lead,
      ...tables.filter(isWorthSaying).map((table) => say(texts, tableSentence(table))),
      ...sentences,
      '',
      about,
      ...people.map((person) => `- ${person.name} (${person.nip ?? '–'}): ${say(texts, lossOf(person))}`),
    ]
    downloadText(t('salvage.report.file', { name: damaged }), `${lines.join('\r\n')}\r\n`)
  }
  return (
    <section className="card-body settings-stack salvage-report" aria-label={title}>
      <h3>{title}</h3>
      <p className="hint">{made}</p>
      <p role="status">{lead}</p>
      {tables.every(isTableWhole) && <p>{t('salvage.whole')}</p>}
      <TablesTable tables={tables.filter(isWorthSaying)} />
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <p>{about}</p>
      {people.length > 0 && <PeopleTable people={people} />}
      <Group className="no-print">
        <Button
          loading={open.isPending}
          onClick={() => open.mutate({ id: office.id }, { onError: notifyFailed })}
        >
          {t('salvage.report.open', { name: office.fileName })}
        </Button>
        <Button variant="default" leftSection={<IconPrinter size={16} />} onClick={() => window.print()}>
          {t('salvage.report.print')}
        </Button>
        <Button variant="default" leftSection={<IconDeviceFloppy size={16} />} onClick={save}>
          {t('salvage.report.save')}
        </Button>
      </Group>
    </section>
  )
}

/** An empty table that is whole says nothing. */
const isWorthSaying = (table: SalvagedTable) => table.saved > 0 || !isTableWhole(table)

function TablesTable({ tables }: { readonly tables: readonly SalvagedTable[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <SimpleTable
      caption={t('salvage.report.what')}
      rows={tables}
      rowKey={({ table }) => table}
      columns={[
        { id: 'what', header: t('salvage.report.what'), cell: ({ table }) => t(tableName(table)) },
        {
          id: 'saved',
          header: t('salvage.report.saved'),
          numeric: true,
          cell: ({ saved }) => format.whole(saved),
        },
        {
          id: 'lost',
          header: t('salvage.report.lost'),
          numeric: true,
          cell: ({ lost }) => (lost === undefined ? t('salvage.report.unknown') : format.whole(lost)),
        },
      ]}
    />
  )
}

function PeopleTable({ people }: { readonly people: readonly LostPerson[] }) {
  const { t } = useTexts()
  return (
    <SimpleTable
      caption={t('salvage.report.who')}
      rows={people}
      rowKey={({ id }) => id}
      columns={[
        { id: 'who', header: t('salvage.report.who'), cell: ({ name }) => name },
        { id: 'nip', header: t('salvage.report.nip'), cell: ({ nip }) => nip ?? '–' },
        { id: 'loss', header: t('salvage.report.missing'), cell: (person) => say(texts, lossOf(person)) },
      ]}
    />
  )
}
