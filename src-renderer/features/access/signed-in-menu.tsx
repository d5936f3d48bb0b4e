// Names who is signed in, in the frame, with what belongs to it.
import { Box, Menu, Text, UnstyledButton, VisuallyHidden } from '@mantine/core'
import { IconKey, IconLock, IconSelector, IconUserCircle } from '@tabler/icons-react'
import { useState } from 'react'
import { ROLE_LABELS } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { ChangeSecretModal } from './change-secret-modal.tsx'
import classes from './signed-in-menu.module.css'
import { useLockNow } from './use-lock-now.ts'

/** Nothing in an office without accounts. */
export function SignedInMenu() {
  const user = useAppQuery('access.state', {}).data?.user ?? null
  const [changing, setChanging] = useState(false)
  const lockNow = useLockNow()
  if (user === null) return null
  return (
    <>
      <Menu width={220} position="top-start" shadow="md">
        <Menu.Target>
          <UnstyledButton className={classes['button']}>
            <IconUserCircle size={20} stroke={1.6} />
            <Box flex={1} miw={0}>
              <Text size="sm" fw={600} truncate lh={1.25}>
                {user.name}
              </Text>
              <Text size="xs" c="dimmed" truncate>
                {ROLE_LABELS[user.role]}
              </Text>
            </Box>
            <VisuallyHidden>. Menu pengguna</VisuallyHidden>
            <IconSelector size={16} />
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconLock size={16} />}
            rightSection={<Text size="xs">Ctrl+L</Text>}
            onClick={() => void lockNow()}
          >
            Kunci aplikasi
          </Menu.Item>
          <Menu.Item leftSection={<IconKey size={16} />} onClick={() => setChanging(true)}>
            Ganti PIN saya
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <ChangeSecretModal opened={changing} onClose={() => setChanging(false)} />
    </>
  )
}
