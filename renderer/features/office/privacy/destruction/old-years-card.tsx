import { Button } from '@mantine/core'
import { IconFlame } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Destruction, OldYear } from '#shared/privacy/destruction.ts'
import { say } from '#shared/text/translate.ts'
import { useApiQuery } from '../../../../api/hooks.ts'
import { texts, useTexts } from '../../../../i18n/texts.ts'
import { useFormat } from '../../../../i18n/use-format.ts'
import { Act } from '../../../../ui/act.tsx'
import { Card } from '../../../../ui/card.tsx'
import { QueryView } from '../../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../../ui/simple-table.tsx'
import { DestroyDialog } from './destroy-dialog.tsx'

/** What each year holds and until when it is kept; one that is past that can be destroyed. */
export function OldYearsCard() {
  const { t } = useTexts()
  const years = useApiQuery('privacy.oldYears', {})
  const [chosen, choose] = useState<OldYear>()
  return (
    <Card title={t('privacy.destruction.title')}>
      <p className="document-note hint">{t('privacy.destruction.hint')}</p>
      <QueryView query={years}>
        {(rows) => (
          <>
            {rows.every(({ keptUntil }) => keptUntil === undefined) && (
              <p className="document-note">{t('privacy.destruction.noRetention')}</p>
            )}
            <YearsTable years={rows} onChoose={choose} />
          </>
        )}
      </QueryView>
      {chosen !== undefined && <DestroyDialog year={chosen} onClose={() => choose(undefined)} />}
    </Card>
  )
}

interface YearsTableProps {
  readonly years: readonly OldYear[]
  readonly onChoose: (year: OldYear) => void
}

function YearsTable({ years, onChoose }: YearsTableProps) {
  const { t } = useTexts()
  const format = useFormat()
  const counted = (id: 'plans' | 'realisations' | 'evaluations', count: (year: OldYear) => number) => ({
    id,
    header: t(`privacy.destruction.column.${id}`),
    numeric: true,
    cell: (year: OldYear) => format.whole(count(year)),
  })
  return (
    <SimpleTable
      caption={t('privacy.destruction.title')}
      rows={years}
      rowKey={({ year }) => String(year)}
      columns={[
        { id: 'year', header: t('field.year'), cell: ({ year }) => <b>{year}</b> },
        {
          id: 'keptUntil',
          header: t('privacy.destruction.column.keptUntil'),
          cell: ({ keptUntil }) =>
            keptUntil === undefined ? '–' : t('privacy.destruction.until', { year: keptUntil }),
        },
        {
          id: 'people',
          header: t('privacy.destruction.column.people'),
          numeric: true,
          cell: ({ people }) => format.whole(people),
        },
        counted('plans', ({ rows }) => rows.plan),
        counted('realisations', ({ rows }) => rows.realisation),
        counted('evaluations', ({ rows }) => rows.evaluation),
        {
          id: 'destroy',
          header: <span className="sr-only">{t('privacy.destruction.dialog.destroy')}</span>,
          numeric: true,
          cell: (year) => <YearAction year={year} onChoose={onChoose} />,
        },
      ]}
    />
  )
}

function YearAction({
  year,
  onChoose,
}: {
  readonly year: OldYear
  readonly onChoose: (year: OldYear) => void
}) {
  const { t } = useTexts()
  if (year.kept?.key === 'error.destroy.noRetention') return null
  if (year.kept) return <span className="hint">{say(texts, year.kept)}</span>
  return (
    <Act name="privacy.destroyYear">
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        leftSection={<IconFlame size={14} />}
        onClick={() => onChoose(year)}
      >
        {t('privacy.destruction.action', { year: year.year })}
      </Button>
    </Act>
  )
}

/** Every year that was destroyed in this office, with its record. */
export function DestructionsCard() {
  const { t } = useTexts()
  const destructions = useApiQuery('privacy.destructions', {}).data ?? []
  if (destructions.length === 0) return null
  return (
    <Card title={t('privacy.destruction.register.title')}>
      <RegisterTable destructions={destructions} />
    </Card>
  )
}

function RegisterTable({ destructions }: { readonly destructions: readonly Destruction[] }) {
  const { t } = useTexts()
  const format = useFormat()
  const sum = (rows: Destruction['rows']) => Object.values(rows).reduce((total, count) => total + count, 0)
  return (
    <SimpleTable
      caption={t('privacy.destruction.register.title')}
      rows={destructions}
      rowKey={({ seq }) => String(seq)}
      columns={[
        { id: 'year', header: t('field.year'), cell: ({ year }) => <b>{year}</b> },
        {
          id: 'when',
          header: t('privacy.destruction.column.when'),
          cell: ({ at }) => format.dateTime(at),
        },
        { id: 'by', header: t('privacy.destruction.column.by'), cell: ({ by }) => by },
        { id: 'basis', header: t('privacy.destruction.record.basis'), cell: ({ basis }) => basis },
        {
          id: 'rows',
          header: t('privacy.destruction.column.rows'),
          numeric: true,
          cell: ({ rows }) => format.whole(sum(rows)),
        },
        {
          id: 'open',
          header: <span className="sr-only">{t('privacy.destruction.register.open')}</span>,
          numeric: true,
          cell: ({ seq, year }) => (
            <Link
              to="/settings/privacy/destruction/$seq"
              params={{ seq: String(seq) }}
              className="quiet-link"
              aria-label={t('privacy.destruction.record.title', { year })}
            >
              {t('privacy.destruction.register.open')}
            </Link>
          ),
        },
      ]}
    />
  )
}
