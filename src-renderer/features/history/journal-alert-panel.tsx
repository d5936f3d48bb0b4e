// Stands over every page while the journal is known to be broken.
import { Alert, Anchor, Group } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useAgency } from '../../ui/use-agency.ts'
import { FAULT_ADVICE, faultSentence } from './journal-words.ts'

/** The last rows are looked at once, when the app has opened; a sound journal shows nothing. */
export function JournalAlertPanel() {
  const { timeZone } = useAgency()
  const fault = useAppQuery('journal.state', {}).data?.fault ?? null
  if (fault === null) return null
  return (
    <Alert color="red" variant="light" mb="md" icon={<IconAlertTriangle size={20} />} title="Jurnal tidak utuh">
      {faultSentence(fault, timeZone)} {FAULT_ADVICE}
      <Group gap="md" mt="xs">
        <Anchor component={Link} href="/riwayat/jurnal" size="sm" underline="always" fw={600}>
          Periksa jurnal
        </Anchor>
        <Anchor component={Link} href="/keamanan" size="sm" underline="always" fw={600}>
          Buka cadangan
        </Anchor>
      </Group>
    </Alert>
  )
}
