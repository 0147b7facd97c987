import { Button } from '@mantine/core'
import { IconLink } from '@tabler/icons-react'
import { useState } from 'react'
import type { Evidence } from '#shared/progress/evidence.ts'
import { useTexts } from '../../i18n/texts.ts'
import { Act } from '../act.tsx'
import { AttachButton } from './attach-button.tsx'
import { LinkDialog } from './evidence-dialog.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { type EvidenceTarget, useAttach } from './use-attach.ts'

interface EvidenceBoxProps {
  readonly target: EvidenceTarget
  /** To what new pieces go, in words. */
  readonly what: string
  readonly pieces: readonly Evidence[]
  readonly writable: boolean
}

/** The evidence of one thing, with the place onto which a file is dropped. */
export function EvidenceBox({ target, what, pieces, writable }: EvidenceBoxProps) {
  const { t } = useTexts()
  const { attach, busy, over, drop } = useAttach(target)
  const [isLinking, setLinking] = useState(false)
  return (
    <div className="evidence-box" data-over={over || undefined} {...(writable && drop)}>
      {pieces.length === 0 ? (
        <p className="hint">{t(over ? 'evidence.dropHere' : 'evidence.none')}</p>
      ) : (
        <EvidenceList pieces={pieces} writable={writable} />
      )}
      {writable && (
        <div className="toolbar">
          <AttachButton what={what} attach={attach} busy={busy} />
          <Act name="evidence.add">
            <Button
              size="compact-sm"
              variant="subtle"
              leftSection={<IconLink size={14} aria-hidden />}
              onClick={() => setLinking(true)}
            >
              {t('evidence.addLink')}
            </Button>
          </Act>
        </div>
      )}
      {isLinking && <LinkDialog target={target} onClose={() => setLinking(false)} />}
    </div>
  )
}
