import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { FilledTemplate, TotalSaid } from '#shared/template/template.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { download } from '../../ui/download.ts'
import { longWork } from '../../ui/long-work.ts'
import { notifyFailed } from '../../ui/notify.tsx'
import { SimpleTable } from '../../ui/simple-table.tsx'

/** Fills a template for a year, hands it over as a download, and shows which totals were checked. */
export function useFill(year: number) {
  const { t, language } = useTexts()
  const cache = useQueryClient()
  const [busy, setBusy] = useState<string>()
  const [filled, setFilled] = useState<FilledTemplate>()
  const fill = async (id: string) => {
    setBusy(id)
    try {
      const file = await longWork(
        t('template.filling'),
        (task) => call('template.fill', { id, year, language, task }),
        ({ stage }) => t(stage),
      )
      if (file === undefined) return
      download(file)
      setFilled(file)
      // when it was filled last is told by the log
      void cache.invalidateQueries({ queryKey: ['template.list'] })
    } catch (error) {
      notifyFailed(error)
    } finally {
      setBusy(undefined)
    }
  }
  return {
    busy,
    fill: (id: string) => void fill(id),
    done: filled && <FilledDialog filled={filled} year={year} onClose={() => setFilled(undefined)} />,
  }
}

interface FilledDialogProps {
  readonly filled: FilledTemplate
  readonly year: number
  readonly onClose: () => void
}

function FilledDialog({ filled, year, onClose }: FilledDialogProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { rows, cells, totals, name } = filled
  return (
    <Dialog title={`${t('template.done.title')}: ${name}`} size="44rem" onClose={onClose}>
      <div className="stack">
        <p>{t('template.done.rows', { count: rows, cells, year })}</p>
        {totals.length === 0 ? (
          <p className="hint">{t('template.done.noTotals')}</p>
        ) : (
          <SimpleTable<TotalSaid>
            caption={t('template.done.totals')}
            rows={totals}
            rowKey={({ cell }) => cell}
            columns={[
              { id: 'cell', header: t('template.done.cell'), width: '4rem', cell: ({ cell }) => cell },
              { id: 'heading', header: t('template.done.heading'), cell: ({ header }) => header },
              { id: 'formula', header: t('template.done.formula'), cell: ({ formula }) => `=${formula}` },
              {
                id: 'value',
                header: t('template.done.value'),
                numeric: true,
                figure: true,
                cell: ({ value }) => format.number(value),
              },
              {
                id: 'check',
                header: t('template.done.check'),
                cell: ({ whole }) => (
                  <span className={whole ? 'pill' : 'notice'}>
                    {t(whole ? 'template.done.whole' : 'template.done.partly')}
                  </span>
                ),
              },
            ]}
          />
        )}
      </div>
    </Dialog>
  )
}
