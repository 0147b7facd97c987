import { Button } from '@mantine/core'
import { IconShieldCheck, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type FoundPiece, type LockerCheck, removableOf } from '#shared/progress/evidence.ts'
import { useApiCommand } from '../../api/hooks.ts'
import { call } from '../../api/transport.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { Act, Asks } from '../../ui/act.tsx'
import { Card } from '../../ui/card.tsx'
import { confirm } from '../../ui/confirm.ts'
import { notifyDone, notifyFailed } from '../../ui/notify.tsx'

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
              <Found check={check} onCleared={run} />
            )}
          </div>
        </div>
      </Card>
    </Asks>
  )
}

const parts = ['missing', 'changed', 'brokenLinks'] as const

interface FoundProps {
  readonly check: LockerCheck
  readonly onCleared: () => void
}

function Found({ check, onCleared }: FoundProps) {
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
      <Unused loose={loose} onCleared={onCleared} />
    </>
  )
}

interface UnusedProps {
  readonly loose: LockerCheck['loose']
  readonly onCleared: () => void
}

/** What nothing names: what stays, and what may go by one action that says how much it is. */
function Unused({ loose, onCleared }: UnusedProps) {
  const { t } = useTexts()
  const format = useFormat()
  const { count, bytes } = removableOf(loose)
  const clear = useApiCommand('evidence.clear', {
    onDone: (gone) => {
      void notifyDone(t('evidence.check.cleared', { count: gone.count, size: format.fileSize(gone.bytes) }))
      onCleared()
    },
  })
  const told = { count, size: format.fileSize(bytes) }
  const ask = async () => {
    const agreed = await confirm({
      title: t('evidence.check.clearTitle', told),
      body: t('evidence.check.clearBody', told),
      action: t('evidence.check.clearAction'),
      danger: true,
    })
    if (agreed) await clear.mutateAsync({ count, bytes })
  }
  return (
    <>
      {loose.length > count && (
        <p className="hint">{t('evidence.check.loose', { count: loose.length - count })}</p>
      )}
      {count > 0 && (
        <>
          <p>{t('evidence.check.removable', told)}</p>
          <Act name="evidence.clear">
            <Button
              variant="default"
              size="compact-sm"
              leftSection={<IconTrash size={14} aria-hidden />}
              loading={clear.isPending}
              onClick={() => void ask()}
            >
              {t('evidence.check.clear')}
            </Button>
          </Act>
        </>
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
