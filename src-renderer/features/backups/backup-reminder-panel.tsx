// Says on the first page how the last backup stands: one quiet line when all is well, a red notice when it is not.
import { Alert, Anchor, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconDatabaseX } from '@tabler/icons-react'
import { Link } from 'wouter'
import { useAppQuery } from '../../api/use-app-query.ts'
import { ChangedWhileClosed } from './changed-while-closed.tsx'
import { lastBackup } from './last-backup.model.ts'
import { SettingsLost } from './settings-lost.tsx'
import { useNow } from './use-now.ts'

/** Nothing while the state is not known. */
export function BackupReminderPanel() {
  const state = useAppQuery('backups.state', {}).data
  const now = useNow()
  if (state === undefined) return null
  const { tone, title, text } = lastBackup(state, now)
  const link = (
    <Anchor component={Link} href="/keamanan" size="sm" underline="always" fw={600}>
      Buka cadangan
    </Anchor>
  )
  const changed = (
    <>
      <ChangedWhileClosed state={state}>{link}</ChangedWhileClosed>
      <SettingsLost state={state}>{link}</SettingsLost>
    </>
  )
  if ((state.changedWhileClosed || state.settingsLost) && tone === 'good') return changed
  if (tone === 'good')
    return (
      <Group gap={6} mb="sm">
        <IconCircleCheck size={16} color="var(--mantine-color-teal-light-color)" aria-hidden />
        <Text size="sm" c="dimmed">
          {title}.
        </Text>
        {link}
      </Group>
    )
  return (
    <>
      {changed}
      <Alert color={tone === 'bad' ? 'red' : 'yellow'} variant="light" icon={<IconDatabaseX size={18} />} title={title} mb="sm">
        {text} {link}
      </Alert>
    </>
  )
}
