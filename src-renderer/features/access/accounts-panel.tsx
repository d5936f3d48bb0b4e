// Who may do what on this computer.
import { Skeleton, Stack, Text } from '@mantine/core'
import type { Agency, OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { AccountsOff } from './accounts-off.tsx'
import { AccountTable } from './account-table.tsx'
import { AccessSettings } from './access-settings.tsx'
import { OwnAccount } from './own-account.tsx'

const heads = (accounts: OutputOf<'access.state'>['accounts']) =>
  accounts.flatMap(({ role, name }) => (role === 'head' ? [name] : [])).join(', ')

/** One tab of Keamanan Data. Accounts belong to the register file, whatever office is on screen. */
export function AccountsPanel(_: { readonly agency: Agency }) {
  const access = useAppQuery('access.state', {}).data
  if (access === undefined) return <Skeleton height={240} />
  if (!access.enabled) return <AccountsOff />
  if (access.user === null) return null
  return (
    <Stack gap="lg">
      <OwnAccount user={access.user} />
      {access.user.role === 'head' ? (
        <>
          <AccountTable ownId={access.user.id} />
          <AccessSettings minutes={access.lockAfterMinutes} />
        </>
      ) : (
        <Text size="sm" c="dimmed">
          Daftar pengguna dikelola oleh pejabat pengelola: {heads(access.accounts)}.
        </Text>
      )}
    </Stack>
  )
}
