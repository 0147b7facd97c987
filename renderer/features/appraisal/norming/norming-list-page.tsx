import { Button } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { NormingLine } from '#shared/appraisal/desk/norming.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Act } from '../../../ui/act.tsx'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'
import { QueryView } from '../../../ui/state/query-view.tsx'
import { SimpleTable } from '../../../ui/simple-table.tsx'
import { StartDialog } from './start-dialog.tsx'

/** The sessions in which heads tried their yardstick. */
export function NormingListPage() {
  const { t } = useTexts()
  const sessions = useApiQuery('norming.list', {})
  const [isOpen, setOpen] = useState(false)
  const start = (
    <Act name="norming.start">
      <Button onClick={() => setOpen(true)}>{t('appraisal.norming.start')}</Button>
    </Act>
  )
  return (
    <div className="page">
      <PageHeader
        title={t('appraisal.norming.title')}
        state={t('appraisal.norming.state')}
        actions={sessions.data && sessions.data.length > 0 && start}
      />
      <QueryView query={sessions}>
        {(lines) =>
          lines.length === 0 ? (
            <EmptyState action={start}>{t('appraisal.norming.empty')}</EmptyState>
          ) : (
            <SessionTable lines={lines} />
          )
        }
      </QueryView>
      {isOpen && <StartDialog onClose={() => setOpen(false)} />}
    </div>
  )
}

function SessionTable({ lines }: { readonly lines: readonly NormingLine[] }) {
  const { t } = useTexts()
  const format = useFormat()
  return (
    <Card>
      <SimpleTable
        caption={t('appraisal.norming.title')}
        rows={lines}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'name',
            header: t('appraisal.norming.name'),
            cell: ({ id, name }) => (
              <Link
                to="/appraisal/norming/$id"
                params={{ id }}
                aria-label={t('appraisal.norming.openOne', { name })}
              >
                {name}
              </Link>
            ),
          },
          { id: 'heldOn', header: t('field.heldOn'), cell: ({ heldOn }) => format.date(heldOn) },
          {
            id: 'done',
            header: t('appraisal.norming.raters'),
            cell: ({ done, raters, revealed }) =>
              revealed ? t('appraisal.norming.shown') : t('appraisal.norming.of', { done, raters }),
          },
        ]}
      />
    </Card>
  )
}
