// The accounts of this register, those no longer in use at the end: the journal names them, so none is ever deleted.
import { Badge, Button, Group, Menu, Skeleton, Table, Text, Title } from '@mantine/core'
import { IconDots, IconKey, IconPencil, IconUserCheck, IconUserOff, IconUserPlus } from '@tabler/icons-react'
import dayjs from 'dayjs'
import { useState } from 'react'
import { type Account, ROLE_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { AccountModal, type Editing } from './account-modal.tsx'
import { sortAccounts } from './accounts.model.ts'

/** List, and the dialogs that add one, change one, or set a new PIN. */
export function AccountTable({ ownId }: { readonly ownId: number }) {
  const accounts = useAppQuery('access.accounts', {}).data
  const [editing, setEditing] = useState<Editing | null>(null)
  if (accounts === undefined) return <Skeleton height={160} />
  return (
    <section aria-labelledby="daftar-pengguna">
      <Group justify="space-between" mb="xs">
        <Title order={3} size="h4" id="daftar-pengguna">
          Daftar pengguna
        </Title>
        <Button leftSection={<IconUserPlus size={16} />} onClick={() => setEditing({ what: 'add' })}>
          Tambah pengguna
        </Button>
      </Group>
      <Table verticalSpacing="xs" aria-labelledby="daftar-pengguna">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nama</Table.Th>
            <Table.Th>Peran</Table.Th>
            <Table.Th>Keadaan</Table.Th>
            <Table.Th>Sejak</Table.Th>
            <Table.Th aria-label="Tindakan" w={60} />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sortAccounts(accounts).map((account) => (
            <Table.Tr key={account.id}>
              <Table.Td>
                <Text size="sm" fw={600}>
                  {account.name}
                  {account.id === ownId && ' (Anda)'}
                </Text>
              </Table.Td>
              <Table.Td>{ROLE_LABELS[account.role]}</Table.Td>
              <Table.Td>
                <Badge color={account.active ? 'teal' : 'gray'} variant="light" tt="none" radius="sm">
                  {account.active ? 'Aktif' : 'Tidak aktif'}
                </Badge>
              </Table.Td>
              <Table.Td>{formatDate(dayjs(account.createdAt).format('YYYY-MM-DD'))}</Table.Td>
              <Table.Td>
                <RowMenu account={account} isOwn={account.id === ownId} onEdit={setEditing} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      <AccountModal editing={editing} onClose={() => setEditing(null)} />
    </section>
  )
}

type RowMenuProps = { readonly account: Account; readonly isOwn: boolean; readonly onEdit: (editing: Editing) => void }

function RowMenu({ account, isOwn, onEdit }: RowMenuProps) {
  const { id, version, name, active } = account
  const setActive = useAppCommand('access.setActive')
  const write = () =>
    setActive.mutate(
      { id, version, active: !active },
      { onSuccess: () => notifyDone(`${name} ${active ? 'dinonaktifkan' : 'aktif kembali'}.`), onError: notifyError },
    )
  const ask = async () => {
    const message = `${name} tidak dapat masuk lagi. Namanya tetap ada di jurnal, dan dapat diaktifkan kembali.`
    if (await confirmAction({ title: 'Nonaktifkan pengguna?', message, confirmLabel: 'Nonaktifkan' })) write()
  }
  return (
    <Menu position="bottom-end" shadow="md">
      <Menu.Target>
        <Button variant="subtle" color="gray" size="compact-sm" aria-label={`Tindakan untuk ${name}`}>
          <IconDots size={18} />
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item leftSection={<IconPencil size={16} />} onClick={() => onEdit({ what: 'change', account })}>
          Ubah nama dan peran
        </Menu.Item>
        {!isOwn && (
          <Menu.Item leftSection={<IconKey size={16} />} onClick={() => onEdit({ what: 'reset', account })}>
            Atur ulang PIN
          </Menu.Item>
        )}
        {active && !isOwn && (
          <Menu.Item color="red" leftSection={<IconUserOff size={16} />} onClick={() => void ask()}>
            Nonaktifkan
          </Menu.Item>
        )}
        {!active && (
          <Menu.Item leftSection={<IconUserCheck size={16} />} onClick={write}>
            Aktifkan kembali
          </Menu.Item>
        )}
      </Menu.Dropdown>
    </Menu>
  )
}
