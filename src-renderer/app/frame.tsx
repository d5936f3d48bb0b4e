// The frame of every screen: navigation on the left, the page beside it.
import { AppShell } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useLocation } from 'wouter'
import { JournalAlertPanel } from '../features/history/journal-alert-panel.tsx'
import { ErrorBoundary } from './error-boundary.tsx'
import { HelpModal } from './help-modal.tsx'
import { Navigation } from './navigation.tsx'
import { Palette } from './palette.tsx'
import { AppRoutes } from './routes.tsx'
import { useReadingWindow } from './use-reading-window.ts'
import { useRunCommand } from './use-run-command.ts'

/** Navigation, page, palette and help. */
export function Frame() {
  const [path] = useLocation()
  const [helpOpen, help] = useDisclosure(false)
  const run = useRunCommand(help.open)
  useReadingWindow()
  return (
    <AppShell navbar={{ width: 244, breakpoint: 0 }} padding="lg">
      <AppShell.Navbar p="sm" data-reads>
        <Navigation run={run} />
      </AppShell.Navbar>
      <AppShell.Main>
        <JournalAlertPanel />
        <ErrorBoundary resetKey={path}>
          <AppRoutes />
        </ErrorBoundary>
      </AppShell.Main>
      <Palette run={run} />
      <HelpModal opened={helpOpen} onClose={help.close} />
    </AppShell>
  )
}
