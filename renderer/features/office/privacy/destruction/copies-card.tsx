import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { HoldingCopy } from '#shared/privacy/destruction.ts'
import { useApiCommand, useApiQuery } from '../../../../api/hooks.ts'
import { useTexts } from '../../../../i18n/texts.ts'
import { Card } from '../../../../ui/card.tsx'
import { EmptyState } from '../../../../ui/state/empty-state.tsx'
import { notifyDone, notifyFailed } from '../../../../ui/notify.tsx'
import { SimpleTable } from '../../../../ui/simple-table.tsx'

/** Files of this PC that may still hold a destroyed year, and the way to be rid of them. */
export function CopiesCard({ year }: { readonly year: number }) {
  const { t } = useTexts()
  // a year that was brought back by a restore has no copies, and the office says so
  const { data: copies } = useApiQuery('privacy.copies', { year })
  if (copies === undefined) return null
  return (
    <Card title={t('privacy.destruction.copies.title', { year })} className="no-print">
      {copies.length === 0 ? (
        <EmptyState>{t('privacy.destruction.copies.none')}</EmptyState>
      ) : (
        <CopiesForm year={year} copies={copies} />
      )}
    </Card>
  )
}

interface CopiesFormProps {
  readonly year: number
  readonly copies: readonly HoldingCopy[]
}

function CopiesForm({ year, copies }: CopiesFormProps) {
  const { t } = useTexts()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const remove = useApiCommand('privacy.removeCopies', {
    onDone: ({ removed }) => {
      setChosen([])
      void notifyDone(t('privacy.destruction.copies.removed', { count: removed }))
    },
  })
  const toggle = (id: string) =>
    setChosen(chosen.includes(id) ? [...chosen].filter((other) => other !== id) : [...chosen, id])
  return (
    <>
      <p className="document-note hint">{t('privacy.destruction.copies.hint')}</p>
      <SimpleTable
        caption={t('privacy.destruction.copies.title', { year })}
        rows={copies}
        rowKey={({ id }) => id}
        columns={[
          {
            id: 'choose',
            header: <span className="sr-only">{t('privacy.destruction.copies.chosen')}</span>,
            cell: ({ id, fileName }) => (
              <Checkbox
                size="xs"
                checked={chosen.includes(id)}
                onChange={() => toggle(id)}
                aria-label={t('privacy.destruction.copies.choose', { name: fileName })}
              />
            ),
          },
          { id: 'file', header: t('privacy.destruction.copies.file'), cell: ({ fileName }) => fileName },
          {
            id: 'folder',
            header: t('privacy.destruction.copies.folder'),
            cell: ({ folder }) => <span className="path">{folder}</span>,
          },
          {
            id: 'holds',
            header: t('privacy.destruction.copies.holds'),
            cell: ({ holds }) => t(`privacy.destruction.copies.${holds}`),
          },
        ]}
      />
      <div className="card-body settings-row">
        <Button
          color="red"
          disabled={chosen.length === 0}
          loading={remove.isPending}
          onClick={() => remove.mutate({ year, ids: [...chosen] }, { onError: notifyFailed })}
        >
          {t('privacy.destruction.copies.remove')}
        </Button>
        <p className="hint">{t('privacy.destruction.copies.removeHint')}</p>
      </div>
    </>
  )
}
