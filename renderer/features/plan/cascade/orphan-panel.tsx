import { IconCircleCheck, IconInfoCircle } from '@tabler/icons-react'
import type { CascadeResult, orphansOf } from '#shared/plan/cascade/goal.ts'
import { useTexts } from '../../../i18n/texts.ts'
import { WhyPanel, WhyStep } from '../../../ui/why-panel.tsx'
import { ResultLine } from './result-tree.tsx'

/** So many of a kind are named. */
const mostNamed = 30

/** What hangs in the air, from above and from below. */
export function OrphanPanel({ orphans }: { readonly orphans: ReturnType<typeof orphansOf> }) {
  const { t } = useTexts()
  const { objectives, unsupported, loose } = orphans
  return (
    <WhyPanel title={t('tree.orphans')} footer={t('plan.side.footer')}>
      {objectives.length + unsupported.length + loose.length === 0 && (
        <WhyStep icon={<IconCircleCheck size={16} className="plan-fine" />}>{t('tree.noOrphans')}</WhyStep>
      )}
      {objectives.length > 0 && (
        <WhyStep icon={<IconInfoCircle size={16} />}>
          <strong>{t('tree.objectives')}</strong>
          <ul className="goal-orphans">
            {objectives.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </WhyStep>
      )}
      <Named title={t('tree.unsupported')} results={unsupported} />
      <Named title={t('tree.loose')} results={loose} />
    </WhyPanel>
  )
}

function Named({ title, results }: { readonly title: string; readonly results: readonly CascadeResult[] }) {
  const { t } = useTexts()
  if (results.length === 0) return null
  return (
    <WhyStep icon={<IconInfoCircle size={16} />}>
      <strong>{title}</strong>
      <ul className="goal-orphans">
        {results.slice(0, mostNamed).map((result) => (
          <li key={result.id}>
            <ResultLine result={result} />
          </li>
        ))}
        {results.length > mostNamed && <li>{t('tree.more', { count: results.length - mostNamed })}</li>}
      </ul>
    </WhyStep>
  )
}
