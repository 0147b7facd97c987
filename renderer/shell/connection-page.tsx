import { Button } from '@mantine/core'
import { IconKey, IconPlugConnectedX } from '@tabler/icons-react'
import type { Connection } from '../api/connection.ts'
import { useTexts } from '../i18n/texts.ts'
import { EmptyState } from '../ui/state/empty-state.tsx'

/** Says how to get in when the address came without its token, or that the program was closed. */
export function ConnectionPage({ connection }: { readonly connection: Exclude<Connection, 'open'> }) {
  const { t } = useTexts()
  const Icon = connection === 'signedOut' ? IconKey : IconPlugConnectedX
  return (
    <main className="start-main">
      <h1 className="sr-only">Timbang</h1>
      <EmptyState
        icon={<Icon size={36} stroke={1.5} aria-hidden />}
        action={<Button onClick={() => location.reload()}>{t('ui.retry')}</Button>}
      >
        <b>{t(`app.connection.${connection}Title`)}</b>
        <br />
        {t(`app.connection.${connection}`)}
      </EmptyState>
    </main>
  )
}
