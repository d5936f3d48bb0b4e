// Every known backup, newest first, with what can be done with it.
import { Button, Group, Skeleton, Stack, Table, Text } from '@mantine/core'
import { IconDatabaseOff, IconFolderOpen } from '@tabler/icons-react'
import { useState } from 'react'
import type { BackupRow, WireError } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyError } from '../../ui/notify.ts'
import { Unreadable } from '../../ui/record-list.tsx'
import { sizeWords } from '../../ui/size-words.ts'
import { IfMay } from '../../ui/work.tsx'
import { reasonWords } from './backup-facts.tsx'
import { chooseBackupFile } from './backup-file.ts'
import { BackupStateBadge } from './backup-state-badge.tsx'
import { momentWords } from './backup-times.model.ts'
import { CheckButton } from './check-button.tsx'
import { canRestore } from './recovery.model.ts'
import { RestoreDialog } from './restore-dialog.tsx'
import { contentWords } from './restore-preview.model.ts'
import { useDiscard, useReadAgain } from './use-backups.ts'

/** So many are shown until all are asked for. */
const SHOWN = 8

type Opened = { readonly backup: BackupRow; readonly aim: 'look' | 'restore' }

/** The list, and the dialog behind its rows. */
export function BackupTable() {
  const list = useAppQuery('backups.list', {})
  const [opened, setOpened] = useState<Opened>()
  const readAgain = useReadAgain()
  const openOther = () =>
    chooseBackupFile().then(
      (backup) => {
        if (backup === null) return
        readAgain()
        setOpened({ backup, aim: 'restore' })
      },
      (error: WireError) => notifyError(error),
    )
  return (
    <FormSection
      title="Daftar cadangan"
      description={
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm" c="dimmed">
            Memulihkan mengembalikan seluruh register ke keadaan pada saat cadangan dibuat.
          </Text>
          <IfMay operation="backups.restore">
            <Button variant="default" size="xs" leftSection={<IconFolderOpen size={16} />} onClick={() => void openOther()}>
              Pilih berkas cadangan lain …
            </Button>
          </IfMay>
        </Group>
      }
    >
      {list.error !== null && <Unreadable error={list.error} retry={() => void list.refetch()} />}
      {list.error === null && list.data === undefined && <Skeleton height={160} />}
      {list.data !== undefined && <Rows rows={list.data} onOpen={setOpened} />}
      {opened !== undefined && <RestoreDialog key={opened.backup.id} {...opened} onClose={() => setOpened(undefined)} />}
    </FormSection>
  )
}

type RowsProps = { readonly rows: readonly BackupRow[]; readonly onOpen: (opened: Opened) => void }

function Rows({ rows, onOpen }: RowsProps) {
  const [all, setAll] = useState(false)
  if (rows.length === 0)
    return (
      <EmptyState
        icon={IconDatabaseOff}
        title="Belum ada cadangan"
        text='Tekan "Buat cadangan sekarang". Sesudah itu aplikasi membuat cadangan sendiri menurut jadwal di bawah.'
      />
    )
  const shown = all ? rows : rows.slice(0, SHOWN)
  return (
    <Stack gap="xs">
      <Table verticalSpacing={6} aria-label="Daftar cadangan">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Dibuat</Table.Th>
            <Table.Th>Alasan</Table.Th>
            <Table.Th ta="right">Ukuran</Table.Th>
            <Table.Th>Isi</Table.Th>
            <Table.Th>Keadaan</Table.Th>
            <Table.Th aria-label="Tindakan" />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {shown.map((backup) => (
            <Row key={backup.id} backup={backup} onOpen={onOpen} />
          ))}
        </Table.Tbody>
      </Table>
      {rows.length > shown.length && (
        <Button variant="subtle" size="xs" onClick={() => setAll(true)}>{`Tampilkan semua (${rows.length})`}</Button>
      )}
    </Stack>
  )
}

function Row({ backup, onOpen }: { readonly backup: BackupRow; readonly onOpen: RowsProps['onOpen'] }) {
  const when = momentWords(backup.madeAt)
  const usable = canRestore(backup)
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm" fw={600}>
          {when}
        </Text>
        {backup.fromElsewhere && (
          <Text size="xs" c="dimmed" style={{ overflowWrap: 'anywhere' }}>
            {backup.fileName}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{reasonWords(backup)}</Table.Td>
      <Table.Td ta="right">{sizeWords(backup.size)}</Table.Td>
      <Table.Td>{contentWords(backup.counts)}</Table.Td>
      <Table.Td>
        <BackupStateBadge backup={backup} />
      </Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap" justify="flex-end">
          <IfMay operation="backups.preview">
            <Button
              variant="subtle"
              size="compact-sm"
              disabled={!usable}
              aria-label={`Lihat isi cadangan ${when}`}
              onClick={() => onOpen({ backup, aim: 'look' })}
            >
              Lihat isi
            </Button>
          </IfMay>
          <CheckButton backup={backup} />
          <IfMay operation="backups.restore">
            <Button
              variant="light"
              size="compact-sm"
              disabled={!usable}
              aria-label={`Pulihkan cadangan ${when}`}
              onClick={() => onOpen({ backup, aim: 'restore' })}
            >
              Pulihkan
            </Button>
          </IfMay>
          {backup.keptAside && <DiscardButton backup={backup} />}
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}

function DiscardButton({ backup }: { readonly backup: BackupRow }) {
  const discard = useDiscard()
  const when = momentWords(backup.madeAt)
  const message = `${backup.fileName} memuat seluruh register sebagaimana adanya sampai ${when}. Berkas dihapus untuk seterusnya dan tidak dapat dipulihkan lagi.`
  return (
    <IfMay operation="backups.discard">
      <Button
        variant="subtle"
        color="red"
        size="compact-sm"
        aria-label={`Hapus register ${when}`}
        loading={discard.isPending}
        onClick={() => void discard.ask([backup], message)}
      >
        Hapus
      </Button>
    </IfMay>
  )
}
