import { Button } from '@mantine/core'
import { useState } from 'react'
import type { OfficeCondition } from '#shared/office/office.ts'
import { say } from '#shared/text/translate.ts'
import { texts, useTexts } from '../i18n/texts.ts'

/** What there is to say of the open file, above every page, each until it is understood. */
export function ConditionBanner({ condition }: { readonly condition: OfficeCondition }) {
  const { t } = useTexts()
  const [understood, setUnderstood] = useState<readonly string[]>([])
  const open = condition.notices.filter((notice) => !understood.includes(keyOf(notice)))
  if (condition.readOnly === undefined && open.length === 0) return null
  return (
    <ul className="condition-banner" aria-label={t('condition.title')}>
      {condition.readOnly !== undefined && (
        <li>
          <span>
            <strong>{t('condition.readOnly')}.</strong> {say(texts, condition.readOnly)}
          </span>
        </li>
      )}
      {open.map((notice) => (
        <li key={keyOf(notice)}>
          <span>{say(texts, notice)}</span>
          <Button
            variant="default"
            size="compact-sm"
            onClick={() => setUnderstood([...understood, keyOf(notice)])}
          >
            {t('condition.understood')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

const keyOf = (notice: OfficeCondition['notices'][number]) => JSON.stringify(notice)
