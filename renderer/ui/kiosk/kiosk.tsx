import { Button } from '@mantine/core'
import { type ReactNode, useEffect, useState } from 'react'
import { useApiCommand, useApiQuery } from '../../api/hooks.ts'
import { useTexts } from '../../i18n/texts.ts'
import { useFormat } from '../../i18n/use-format.ts'
import { LanguageSwitch } from '../../shell/language-switch.tsx'
import { QueryView } from '../state/query-view.tsx'
import { SheetForm } from './sheet-form.tsx'

interface KioskProps {
  readonly roundId: string
  /** What whoever started it does to leave it. */
  readonly leave: () => ReactNode
}

/** One sheet after the other over the whole window: nothing of the office is there, and nothing of the sheet before. */
export function Kiosk({ roundId, leave }: KioskProps) {
  const { t } = useTexts()
  const [leaving, setLeaving] = useState(false)
  const [given, setGiven] = useState<'giving' | 'given'>('giving')
  useOwnKeys()
  return (
    <div className="kiosk">
      <div className="kiosk-head">
        <LanguageSwitch />
        <Button variant="subtle" size="compact-sm" onClick={() => setLeaving(!leaving)}>
          {t(leaving ? 'peer.sheet.back' : 'peer.sheet.leave')}
        </Button>
      </div>
      {leaving && leave()}
      {!leaving && given === 'giving' && <OneSheet roundId={roundId} onGiven={() => setGiven('given')} />}
      {!leaving && given === 'given' && (
        <div className="card kiosk-card">
          <h1>{t('peer.sheet.thanks')}</h1>
          <Button autoFocus size="md" onClick={() => setGiven('giving')}>
            {t('peer.sheet.next')}
          </Button>
        </div>
      )}
    </div>
  )
}

/** No command of the window is reached from here; what a text field does with its keys it does. */
function useOwnKeys(): void {
  useEffect(() => {
    const keep = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || /^F\d+$/.test(event.key) || event.key === '?')
        event.stopPropagation()
    }
    window.addEventListener('keydown', keep, { capture: true })
    return () => window.removeEventListener('keydown', keep, { capture: true })
  }, [])
}

function OneSheet({ roundId, onGiven }: { readonly roundId: string; readonly onGiven: () => void }) {
  const { t, say } = useTexts()
  const format = useFormat()
  const round = useApiQuery('peer.kiosk', { roundId })
  const give = useApiCommand('peer.give', { onDone: onGiven })
  return (
    <div className="card kiosk-card">
      <QueryView query={round}>
        {({ fullName, period, groups }) => {
          const open = groups.filter(({ asked, given }) => given < asked).map(({ giver }) => giver)
          return (
            <>
              <h1>{t('peer.sheet.about', { name: fullName, period: format.period(period) })}</h1>
              {open.length === 0 ? (
                <p>{t('peer.sheet.allGiven')}</p>
              ) : (
                <>
                  <p className="hint">{t('peer.sheet.hint')}</p>
                  <SheetForm
                    givers={open}
                    action={t('peer.sheet.give')}
                    busy={give.isPending}
                    error={give.error ? say(give.error) : undefined}
                    onGive={(giver, sheet) => give.mutate({ roundId, giver, sheet })}
                  />
                </>
              )}
            </>
          )
        }}
      </QueryView>
    </div>
  )
}
