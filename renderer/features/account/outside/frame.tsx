import { Button } from '@mantine/core'
import { IconSwitchHorizontal } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTexts } from '../../../i18n/texts.ts'
import { LanguageSwitch } from '../../../shell/language-switch.tsx'
import { Card } from '../../../ui/card.tsx'
import { PageHeader } from '../../../ui/page-header.tsx'

interface FrameProps {
  readonly title: string
  readonly state?: ReactNode
  readonly children: ReactNode
}

/** A small card in the middle of an empty window; another office is one click away. */
export function Frame({ title, state, children }: FrameProps) {
  const { t } = useTexts()
  const navigate = useNavigate()
  return (
    <div className="outside">
      <PageHeader title={title} state={state} actions={<LanguageSwitch />} />
      <Card>{children}</Card>
      <Button
        variant="subtle"
        size="compact-sm"
        leftSection={<IconSwitchHorizontal size={14} aria-hidden />}
        onClick={() => void navigate({ to: '/start' })}
      >
        {t('account.signIn.otherOffice')}
      </Button>
    </div>
  )
}
