// The window: theme, language, server state and address, around the frame.
import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { ModalsProvider } from '@mantine/modals'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import { Router } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { createQueryClient } from '../api/query-client.ts'
import { AccessGate } from '../features/access/access-gate.tsx'
import { RecoveryGate } from '../features/backups/recovery-gate.tsx'
import { IdentityGate } from '../features/identity-protection/identity-gate.tsx'
import { AgencyProvider } from './agency-provider.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { Frame } from './frame.tsx'
import { readableColors, theme } from './theme.ts'

const queryClient = createQueryClient()

/** Everything under the root of the page. */
export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={readableColors} defaultColorScheme="auto">
      <DatesProvider settings={{ locale: 'id', firstDayOfWeek: 1, weekendDays: [0, 6] }}>
        <QueryClientProvider client={queryClient}>
          <Router hook={useHashLocation}>
            <ModalsProvider labels={{ confirm: 'Lanjutkan', cancel: 'Batal' }}>
              <Notifications position="bottom-center" limit={4} />
              <ErrorBoundary>
                <RecoveryGate>
                  {/* Who it is, before the passphrase: a head without it may still bring back an older backup. */}
                  <AccessGate>
                    <IdentityGate>
                      <AgencyProvider>
                        <Frame />
                      </AgencyProvider>
                    </IdentityGate>
                  </AccessGate>
                </RecoveryGate>
              </ErrorBoundary>
            </ModalsProvider>
          </Router>
        </QueryClientProvider>
      </DatesProvider>
    </MantineProvider>
  )
}
