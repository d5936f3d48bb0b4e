// The officials of the office, with who is in office today.
import { ActionIcon, Alert, Badge, Button, Group, Modal, Skeleton, Stack, Table, Text, Tooltip } from '@mantine/core'
import { IconAlertTriangle, IconPencil, IconPlus, IconTrash, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import { type Agency, type DateOnly, formatNip, nameWithTitles, type Official } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { errorSentence } from '../../text/errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { NIP_SENTENCES, roleLabels } from './office-words.ts'
import { OfficialForm } from './official-form.tsx'
import { missingRoles, sortOfficials, type Standing, standingOn } from './official.model.ts'

/** List, and the dialog that adds or changes one. */
export function OfficialsSettings({ agency }: { readonly agency: Agency }) {
  const today = useOfficeToday(agency.id)
  const officials = useAppQuery('office.listOfficials', { agencyId: agency.id })
  const [editing, setEditing] = useState<Official | 'new' | null>(null)
  if (officials.error !== null) return <Alert color="red">{errorSentence(officials.error)}</Alert>
  if (today === undefined || officials.data === undefined) return <Skeleton height={280} />
  const add = (
    <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
      Tambah pejabat
    </Button>
  )
  return (
    <Stack gap="sm">
      {officials.data.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title="Belum ada pejabat"
          text="Laporan dan surat memerlukan penanda tangan, sekurangnya PPID Pelaksana."
          action={add}
        />
      ) : (
        <>
          <Group justify="space-between" wrap="nowrap">
            <Text size="sm" c="dimmed">
              Penanda tangan dipilih menurut peran dan tanggal dokumen. Pejabat lama tetap disimpan dengan masa jabatannya.
            </Text>
            {add}
          </Group>
          <MissingRoles agency={agency} officials={officials.data} today={today} />
          <OfficialTable agency={agency} officials={officials.data} today={today} onEdit={setEditing} />
        </>
      )}
      <Modal
        opened={editing !== null}
        onClose={() => setEditing(null)}
        size={820}
        title={editing === 'new' ? 'Tambah pejabat' : 'Ubah pejabat'}
      >
        {editing !== null && (
          <OfficialForm
            agency={agency}
            today={today}
            official={editing === 'new' ? null : editing}
            onClose={() => setEditing(null)}
          />
        )}
      </Modal>
    </Stack>
  )
}

type ListProps = { readonly agency: Agency; readonly officials: readonly Official[]; readonly today: DateOnly }

function MissingRoles({ agency, officials, today }: ListProps) {
  const missing = missingRoles(officials, today)
  if (missing.length === 0) return null
  const names = missing.map((role) => roleLabels(agency.executorLabel)[role]).join(' dan ')
  return (
    <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
      Belum ada {names} yang menjabat hari ini. Dokumen yang ditandatanganinya belum dapat dilengkapi.
    </Alert>
  )
}

function OfficialTable({ agency, officials, today, onEdit }: ListProps & { readonly onEdit: (official: Official) => void }) {
  return (
    <Table verticalSpacing="xs" aria-label="Pejabat">
      <Table.Thead>
        <Table.Tr>
          <Table.Th>Nama dan jabatan</Table.Th>
          <Table.Th>Peran</Table.Th>
          <Table.Th>Masa jabatan</Table.Th>
          <Table.Th>Hari ini</Table.Th>
          <Table.Th aria-label="Tindakan" w={90} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {sortOfficials(officials, today).map((official) => (
          <Table.Tr key={official.id}>
            <Table.Td>
              <Text size="sm" fw={600}>
                {official.capacity === 'definitif' ? '' : `${official.capacity} `}
                {nameWithTitles(official)}
              </Text>
              <Text size="xs" c="dimmed">
                {[official.position, official.rank].filter((part) => part !== '').join(' · ')}
              </Text>
              <NipLine official={official} />
            </Table.Td>
            <Table.Td>{roleLabels(agency.executorLabel)[official.role]}</Table.Td>
            <Table.Td>
              {formatDate(official.validFrom)} – {official.validTo === null ? 'sekarang' : formatDate(official.validTo)}
            </Table.Td>
            <Table.Td>
              <StandingBadge standing={standingOn(official, today)} />
            </Table.Td>
            <Table.Td>
              <RowActions official={official} onEdit={onEdit} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function NipLine({ official }: { readonly official: Official }) {
  if (official.nip === '') return null
  return (
    <Text size="xs" c={official.nipWarnings.length > 0 ? 'var(--mantine-color-orange-light-color)' : 'dimmed'}>
      NIP {formatNip(official.nip)}. {official.nipWarnings.map((warning) => NIP_SENTENCES[warning]).join(' ')}
    </Text>
  )
}

const STANDINGS: Readonly<Record<Standing, { words: string; color: string }>> = {
  current: { words: 'Menjabat', color: 'teal' },
  future: { words: 'Belum mulai', color: 'blue' },
  past: { words: 'Sudah selesai', color: 'gray' },
}

function StandingBadge({ standing }: { readonly standing: Standing }) {
  const { words, color } = STANDINGS[standing]
  return (
    <Badge color={color} variant="light" tt="none" radius="sm">
      {words}
    </Badge>
  )
}

function RowActions({ official, onEdit }: { readonly official: Official; readonly onEdit: (official: Official) => void }) {
  const agency = useAgency()
  const remove = useAppCommand('office.removeOfficial')
  const ask = async () => {
    const name = nameWithTitles(official)
    const message = `${name} dihapus dari daftar pejabat. Dokumen yang sudah dibuat tidak berubah. Bila masa jabatannya hanya berakhir, isilah tanggal akhirnya.`
    if (!(await confirmAction({ title: 'Hapus pejabat?', message, confirmLabel: 'Hapus' }))) return
    remove.mutate(
      { id: official.id, version: official.version },
      { onSuccess: () => notifyUndoable(agency.id, `${name} dihapus.`), onError: notifyError },
    )
  }
  return (
    <Group gap={4} wrap="nowrap" justify="flex-end">
      <Tooltip label="Ubah">
        <ActionIcon variant="subtle" aria-label={`Ubah ${official.name}`} onClick={() => onEdit(official)}>
          <IconPencil size={18} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Hapus">
        <ActionIcon variant="subtle" color="red" aria-label={`Hapus ${official.name}`} onClick={() => void ask()}>
          <IconTrash size={18} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
