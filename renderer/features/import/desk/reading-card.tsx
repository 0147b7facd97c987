import { Button, Progress as Bar } from '@mantine/core'
import { useTexts } from '../../../i18n/texts.ts'
import { useFormat } from '../../../i18n/use-format.ts'
import type { Busy } from './import-job.ts'
import type { Progress } from '../../../api/use-progress.ts'

interface ReadingCardProps {
  readonly fileName: string
  /** Absent while another file is read first. */
  readonly busy: Busy | undefined
  readonly progress: Progress | undefined
  readonly onCancel: () => void
}

/** What is being done to a file, how far it is, and the button that stops it with nothing changed. */
export function ReadingCard({ fileName, busy, progress, onCancel }: ReadingCardProps) {
  const { t } = useTexts()
  const format = useFormat()
  const share = progress && progress.total > 0 ? (progress.done / progress.total) * 100 : 0
  const stage = busy ? t(progress?.stage ?? 'progress.reading') : t('data.reading.waiting')
  return (
    <section className="card import-reading" aria-busy="true">
      <h2>
        {t(busy?.doing === 'saving' ? 'data.reading.saving' : 'data.reading.title', { file: fileName })}
      </h2>
      <Bar
        value={share > 0 ? share : 100}
        animated={share === 0}
        size="md"
        radius="xl"
        aria-label={t('data.reading.progress')}
      />
      <p role="status">
        {stage}
        {share > 0 && ` · ${format.wholePercent(Math.floor(share))}`}
      </p>
      <Button variant="default" onClick={onCancel}>
        {t('data.reading.cancel')}
      </Button>
    </section>
  )
}
