import { faultOf } from '#shared/history/fault.ts'
import { say } from '#shared/text/translate.ts'
import { useApiQuery } from '../../../api/hooks.ts'
import { texts, useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import { Card } from '../../../ui/card.tsx'
import { FailedState } from '../../../ui/state/failed-state.tsx'
import { Lines } from '../document/document-page.tsx'

/** By these figures it can later be told whether a file is the one that was handed over. */
export function FootCard() {
  const { t } = useTexts()
  const format = useFormat()
  const verified = useApiQuery('file.verify', {})
  if (verified.isError) return <FailedState error={verified.error} onRetry={() => void verified.refetch()} />
  const { data } = verified
  const fault = data && faultOf(data)
  return (
    <Card>
      <p className="document-note" role={fault ? 'alert' : 'status'}>
        {data === undefined && t('handover.foot.checking')}
        {fault && say(texts, fault)}
        {data?.ok && t('handover.foot.whole', { events: format.whole(data.events) })}
      </p>
      {data && (
        <Lines
          lines={[
            [t('settings.about.head'), <code key="head">{data.head}</code>],
            [t('settings.about.contentHash'), <code key="content">{data.contentHash}</code>],
          ]}
        />
      )}
    </Card>
  )
}
