// Whether a backup is whole, in a word and a colour.
import { Badge, Group } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { BACKUP_CHECK_LABELS, type BackupCheck, type BackupRow } from '../../../src-main/contract/index.ts'

const COLORS: Readonly<Record<BackupCheck, string>> = {
  verified: 'teal',
  unchecked: 'gray',
  damaged: 'red',
  unreadable: 'red',
}

/** The check, and a lock on an encrypted one. */
export function BackupStateBadge({ backup }: { readonly backup: Pick<BackupRow, 'state' | 'encrypted'> }) {
  return (
    <Group gap={6} wrap="nowrap">
      <Badge color={COLORS[backup.state]} variant="light">
        {BACKUP_CHECK_LABELS[backup.state]}
      </Badge>
      {backup.encrypted && <IconLock size={16} role="img" aria-label="Terkunci frasa sandi" />}
    </Group>
  )
}
