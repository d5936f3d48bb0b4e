// The officials of the office, with who is in office today.
import { Badge, Button, Group, Modal, Stack, Table, Text } from '@mantine/core'
import { IconPlus, IconUsers } from '@tabler/icons-react'
import { useState } from 'react'
import {
  type DateOnly,
  nameWithTitles,
  type Official,
  type OfficialInput,
  type WireError,
} from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { useOfficeToday } from '../../api/use-office-today.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { useRecordForm } from '../../ui/use-record-form.ts'
import { isInOffice, ROLE_LABELS } from './office-words.ts'
import { OfficialFields } from './official-fields.tsx'
import { emptyOfficial, officialProblems } from './profile.model.ts'

/** List, and the dialog that adds or changes one. */
export function OfficialsSettings({ agencyId }: { readonly agencyId: number }) {
  const today = useOfficeToday(agencyId)
  const officials = useAppQuery('office.listOfficials', { agencyId }).data
  const [editing, setEditing] = useState<Official | 'new' | null>(null)
  const remove = useAppCommand('office.removeOfficial')
  if (today === undefined || officials === undefined) return null
  const ask = async (official: Official) => {
    const message = `${nameWithTitles(official)} dihapus dari daftar pejabat. Dokumen yang sudah dibuat tidak berubah.`
    if (await confirmAction({ title: 'Hapus pejabat?', message, confirmLabel: 'Hapus' }))
      remove.mutate({ id: official.id, version: official.version }, { onError: notifyError })
  }
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          Penanda tangan dipilih menurut peran dan tanggal. Pejabat lama tetap disimpan dengan masa jabatannya.
        </Text>
        <Button leftSection={<IconPlus size={16} />} onClick={() => setEditing('new')}>
          Tambah pejabat
        </Button>
      </Group>
      {officials.length === 0 ? (
        <EmptyState
          icon={IconUsers}
          title="Belum ada pejabat"
          text="Laporan memerlukan pejabat penanda tangan, biasanya PPID Pelaksana."
        />
      ) : (
        <Table verticalSpacing="xs">
          <Table.Tbody>
            {officials.map((official) => (
              <Table.Tr key={official.id}>
                <Table.Td>
                  <Text size="sm" fw={600}>
                    {official.capacity === 'definitif' ? '' : `${official.capacity} `}
                    {nameWithTitles(official)}
                  </Text>
                  <Text size="xs" c="dimmed">
                    {official.position}
                  </Text>
                </Table.Td>
                <Table.Td>{ROLE_LABELS[official.role]}</Table.Td>
                <Table.Td>
                  {formatDate(official.validFrom)} – {official.validTo === null ? 'sekarang' : formatDate(official.validTo)}
                </Table.Td>
                <Table.Td>
                  {isInOffice(official, today) && (
                    <Badge color="teal" variant="light" tt="none" radius="sm">
                      Menjabat
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td ta="right">
                  <Button size="compact-sm" variant="subtle" onClick={() => setEditing(official)}>
                    Ubah
                  </Button>
                  <Button size="compact-sm" variant="subtle" color="red" onClick={() => void ask(official)}>
                    Hapus
                  </Button>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      <Modal
        opened={editing !== null}
        onClose={() => setEditing(null)}
        size="lg"
        title={editing === 'new' ? 'Tambah pejabat' : 'Ubah pejabat'}
      >
        {editing !== null && (
          <OfficialForm
            agencyId={agencyId}
            today={today}
            official={editing === 'new' ? null : editing}
            onClose={() => setEditing(null)}
          />
        )}
      </Modal>
    </Stack>
  )
}

type FormProps = {
  readonly agencyId: number
  readonly today: DateOnly
  readonly official: Official | null
  readonly onClose: () => void
}

function OfficialForm({ agencyId, today, official, onClose }: FormProps) {
  const record = useRecordForm<OfficialInput>({
    initialValues: official === null ? emptyOfficial('ppidSuperior', today) : inputOf(official),
    wrapper: 'official',
    problems: officialProblems,
  })
  const add = useAppCommand('office.addOfficial')
  const update = useAppCommand('office.updateOfficial')
  const save = async () => {
    if (!record.check()) return
    try {
      if (official === null) await add.mutateAsync({ agencyId, official: record.form.values })
      else await update.mutateAsync({ id: official.id, version: official.version, official: record.form.values })
      notifyDone('Pejabat tersimpan.')
      onClose()
    } catch (error) {
      record.refuse(error as WireError)
    }
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void save()
      }}
    >
      <OfficialFields form={record.form} />
      <Group justify="flex-end" mt="md">
        <Button variant="default" onClick={onClose}>
          Batal
        </Button>
        <Button type="submit" loading={add.isPending || update.isPending}>
          Simpan
        </Button>
      </Group>
    </form>
  )
}

function inputOf({ id: _id, version: _version, agencyId: _agencyId, nipWarnings: _warnings, ...input }: Official): OfficialInput {
  return input
}
