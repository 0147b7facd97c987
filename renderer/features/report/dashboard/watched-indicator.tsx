import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { IconChartLine } from '@tabler/icons-react'
import { lazy, Suspense } from 'react'
import type { IndicatorHistory } from '#shared/plan/realisation.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { Card } from '../../../ui/card.tsx'
import { EmptyState } from '../../../ui/state/empty-state.tsx'
import { Act } from '../../../ui/act.tsx'

const IndicatorPicker = lazy(async () => ({
  default: (await import('./indicator-picker.tsx')).IndicatorPicker,
}))
// an office that watches nothing has no chart
const WatchedMeasure = lazy(async () => ({ default: (await import('./watched-measure.tsx')).WatchedMeasure }))

/** The one measure that the office watches, against its baseline: complaints answered in 3 days instead of 10. */
export function WatchedIndicator({ history }: { readonly history: IndicatorHistory | undefined }) {
  const { t } = useTexts()
  const [picking, { open, close }] = useDisclosure(false)
  return (
    <>
      <Card
        title={t('dashboard.watched.title')}
        className="watched"
        action={
          <Act name="indicator.watch">
            <Button variant="subtle" size="compact-sm" className="no-print" onClick={open}>
              {t('dashboard.watched.other')}
            </Button>
          </Act>
        }
      >
        {history === undefined ? (
          <EmptyState
            icon={<IconChartLine size={32} stroke={1.5} aria-hidden />}
            action={
              <Act name="indicator.watch">
                <Button variant="default" onClick={open}>
                  {t('dashboard.watched.choose')}
                </Button>
              </Act>
            }
          >
            {t('dashboard.watched.none')}
          </EmptyState>
        ) : (
          <Suspense fallback={<div className="watched-body" />}>
            <WatchedMeasure history={history} />
          </Suspense>
        )}
      </Card>
      <Suspense>{picking && <IndicatorPicker chosen={history?.indicatorId} onClose={close} />}</Suspense>
    </>
  )
}
