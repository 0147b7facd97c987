import { Button } from '@mantine/core'
import { IconShieldCheck } from '@tabler/icons-react'
import { useState } from 'react'
import type { FoundPiece, LockerCheck } from '#shared/progress/evidence.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Asks } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { notifyFailed } from '../../ui/notify.tsx'

/** Goes through the folder beside the office when asked to, as it reads every file, and names what is not as it was. */
export function LockerCard() {
  const { t } = useTexts()
  const [check, setCheck] = useState<LockerCheck>()
  const [busy, setBusy] = useState(false)
  const run = () => {
    setBusy(true)
    void call('evidence.check', {})
      .then(setCheck, notifyFailed)
      .finally(() => setBusy(false))
  }
  return (
    <Asks name="evidence.check">
      <Card>
        <div className="card-body evidence-check">
          <Button
            variant="default"
            leftSection={<IconShieldCheck size={16} aria-hidden />}
            loading={busy}
            onClick={run}
          >
            {t('evidence.check.run')}
          </Button>
          <div aria-live="polite">
            {check === undefined ? (
              <p className="hint">{t('evidence.check.hint')}</p>
            ) : (
              <Found check={check} />
            )}
          </div>
        </div>
      </Card>
    </Asks>
  )
}

const parts = ['missing', 'changed', 'brokenLinks'] as const

function Found({ check }: { readonly check: LockerCheck }) {
  const { t } = useTexts()
  const format = useFormat()
  const { pieces, files, bytes, folder, loose } = check
  const wrong = parts.filter((part) => check[part].length > 0)
  return (
    <>
      <p>{t('evidence.check.counts', { pieces, files, size: format.fileSize(bytes), folder })}</p>
      {wrong.map((part) => (
        <Pieces key={part} title={t(`evidence.check.${part}`)} pieces={check[part]} />
      ))}
      {wrong.length === 0 && <p>{t('evidence.check.whole')}</p>}
      {loose.length > 0 && (
        <p className="hint">
          {t('evidence.check.loose', {
            count: loose.length,
            removable: loose.filter(({ removable }) => removable).length,
          })}
        </p>
      )}
    </>
  )
}

function Pieces({ title, pieces }: { readonly title: string; readonly pieces: readonly FoundPiece[] }) {
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {pieces.map(({ id, employee, workResult, name, link }) => (
          <li key={id}>{[link ?? name, employee, workResult].join(' · ')}</li>
        ))}
      </ul>
    </section>
  )
}
