import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import type { OfficeCondition } from '#shared/office/office.ts'
import { say } from '#shared/text/translate.ts'
import { useApiCommand } from '../api/hooks.ts'
import { texts, useTexts } from '../i18n/texts.ts'
import { notifyFailed } from '../ui/notify.tsx'

/** What there is to say of the open file, above every page, each until it is understood. */
export function ConditionBanner({ condition }: { readonly condition: OfficeCondition }) {
  const { t } = useTexts()
  const acceptPlace = useApiCommand('office.acceptPlace')
  const navigate = useNavigate()
  const [understood, setUnderstood] = useState<readonly string[]>([])
  const open = condition.notices.filter((notice) => !understood.includes(keyOf(notice)))
  const understand = (notice: Notice) => {
    setUnderstood([...understood, keyOf(notice)])
    // a folder that is known stays known; its note stands in the settings
    if (notice.key.startsWith('condition.place.')) acceptPlace.mutate({}, { onError: notifyFailed })
  }
  if (condition.readOnly === undefined && open.length === 0) return null
  return (
    <ul className="condition-banner" aria-label={t('condition.title')}>
      {condition.readOnly !== undefined && (
        <li>
          <span>
            <strong>{t('condition.readOnly')}.</strong> {say(texts, condition.readOnly)}
          </span>
          {condition.readOnly.key === 'error.readOnly.damaged' && (
            <Button variant="default" size="compact-sm" onClick={() => void navigate({ to: '/start' })}>
              {t('salvage.card.care')}
            </Button>
          )}
        </li>
      )}
      {open.map((notice) => (
        <li key={keyOf(notice)}>
          <span>{say(texts, notice)}</span>
          <Button variant="default" size="compact-sm" onClick={() => understand(notice)}>
            {t('condition.understood')}
          </Button>
        </li>
      ))}
    </ul>
  )
}

type Notice = OfficeCondition['notices'][number]
const keyOf = (notice: Notice) => JSON.stringify(notice)
