import { MantineProvider } from '@mantine/core'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { I18nextProvider } from 'react-i18next'
import { followEvents } from './api/query-client.ts'
import { onEvent } from './api/transport.ts'
import { followSessions } from './api/who.ts'
import { CommandProvider } from './commands/registry.tsx'
import { texts } from './i18n/texts.ts'
import type { createAppRouter } from './routes.tsx'
import { cssVariables, styleNonce, theme } from './theme.ts'

interface AppProps {
  readonly router: ReturnType<typeof createAppRouter>
  readonly queries: QueryClient
}

export function App({ router, queries }: AppProps) {
  useEffect(() => followEvents(queries, onEvent), [queries])
  useEffect(() => followSessions(queries, onEvent), [queries])
  return (
    <I18nextProvider i18n={texts}>
      <MantineProvider
        theme={theme}
        defaultColorScheme="auto"
        cssVariablesResolver={cssVariables}
        getStyleNonce={styleNonce}
      >
        <QueryClientProvider client={queries}>
          <CommandProvider>
            <ModalsProvider>
              <Notifications position="bottom-left" limit={4} />
              <RouterProvider router={router} />
            </ModalsProvider>
          </CommandProvider>
        </QueryClientProvider>
      </MantineProvider>
    </I18nextProvider>
  )
}
