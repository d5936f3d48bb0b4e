// Who is signed in, and what everybody may do about it.
import { Button, Group, Paper, Stack, Text } from '@mantine/core'
import { IconKey, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { ROLE_EXPLANATIONS, ROLE_LABELS, type User } from '../../../src-main/contract/index.ts'
import { ChangeSecretModal } from './change-secret-modal.tsx'
import { useLockNow } from './use-lock-now.ts'

/** Name, role in words, lock, change of the own PIN. */
export function OwnAccount({ user }: { readonly user: User }) {
  const [changing, setChanging] = useState(false)
  const lockNow = useLockNow()
  return (
    <Paper withBorder p="md" data-reads>
      <Group justify="space-between" gap="md">
        <Stack gap={2} flex={1} miw={320}>
          <Text size="sm">
            Anda masuk sebagai{' '}
            <Text span fw={600}>
              {user.name}
            </Text>
            , {ROLE_LABELS[user.role].toLowerCase()}.
          </Text>
          <Text size="sm" c="dimmed">
            {ROLE_EXPLANATIONS[user.role]}
          </Text>
        </Stack>
        <Group gap="xs">
          <Button variant="default" leftSection={<IconKey size={16} />} onClick={() => setChanging(true)}>
            Ganti PIN saya
          </Button>
          <Button variant="default" leftSection={<IconLock size={16} />} onClick={() => void lockNow()}>
            Kunci sekarang
          </Button>
        </Group>
      </Group>
      <ChangeSecretModal opened={changing} onClose={() => setChanging(false)} />
    </Paper>
  )
}
