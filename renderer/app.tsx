import { MantineProvider } from '@mantine/core'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { followEvents } from './api/query-client.ts'
import { onEvent } from './api/transport.ts'
import { followSessions } from './api/who.ts'
import { CommandProvider } from './commands/registry.tsx'
import type { createAppRouter } from './router.ts'
import { OverDoor } from './ui/over/over-door.tsx'
import { cssVariables, styleNonce, theme } from './theme.ts'

interface AppProps {
  readonly router: ReturnType<typeof createAppRouter>
  readonly queries: QueryClient
}

export function App({ router, queries }: AppProps) {
  useEffect(() => followEvents(queries, onEvent), [queries])
  useEffect(() => followSessions(queries, onEvent), [queries])
  return (
    <MantineProvider
      theme={theme}
      defaultColorScheme="auto"
      cssVariablesResolver={cssVariables}
      getStyleNonce={styleNonce}
    >
      <QueryClientProvider client={queries}>
        <CommandProvider>
          <RouterProvider router={router} />
          <OverDoor />
        </CommandProvider>
      </QueryClientProvider>
    </MantineProvider>
  )
}
