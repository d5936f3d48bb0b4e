// The tab "Sampah": what was deleted in the office, to be brought back or to go for good.
import { Button, Group, Stack, Table, Text } from '@mantine/core'
import { IconRestore, IconTrash, IconTrashX } from '@tabler/icons-react'
import { useState } from 'react'
import type { Agency, TrashLine } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { formatInstantDay } from '../../ui/format-instant.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { PAGE_ROWS, PagedTable } from '../../ui/paged-table.tsx'
import { IfMay } from '../../ui/work.tsx'
import { WhoAndWhen } from './who-and-when.tsx'

/** Each row is one deletion, of one record or of many. */
export function TrashTab({ agency }: { readonly agency: Agency }) {
  const [page, setPage] = useState(1)
  const input = { agencyId: agency.id, offset: (page - 1) * PAGE_ROWS, limit: PAGE_ROWS }
  const trash = useAppQuery('history.trash', input, { keepPrevious: true })
  const days = useAppQuery('history.setting', {}).data?.trashDays
  if (trash.data?.total === 0)
    return (
      <EmptyState
        icon={IconTrash}
        title="Sampah kosong"
        text={`Apa pun yang dihapus dari register muncul di sini dan dapat dipulihkan${days === undefined ? '' : ` selama ${days.toLocaleString('id-ID')} hari`}.`}
      />
    )
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Text size="sm">Yang dipulihkan kembali ke tempatnya dengan nomor yang sama, kapan pun dan dalam urutan apa pun.</Text>
        <IfMay operation="history.purge">
          <EmptyTrash agencyId={agency.id} />
        </IfMay>
      </Group>
      <PagedTable
        label="Sampah"
        columns={[
          { label: 'Dihapus', width: 170 },
          'Yang dihapus',
          { label: 'Disimpan sampai', width: 170 },
          { label: 'Tindakan', width: 290 },
        ]}
        asked={trash}
        page={page}
        onPage={setPage}
        empty="Sampah kosong."
      >
        {(line) => (
          <Table.Tr key={line.stepId}>
            <Table.Td>
              <WhoAndWhen {...line} zone={agency.timeZone} />
            </Table.Td>
            <Table.Td style={{ overflowWrap: 'anywhere' }}>
              <Deleted line={line} />
            </Table.Td>
            <Table.Td>{formatInstantDay(line.keptUntil, agency.timeZone)}</Table.Td>
            <Table.Td>
              <Actions agencyId={agency.id} line={line} />
            </Table.Td>
          </Table.Tr>
        )}
      </PagedTable>
    </Stack>
  )
}

/** `Permohonan informasi 001/…`. */
const recordWords = ({ kind, name }: TrashLine['deleted'][number]) => (name === '' ? kind : `${kind} ${name}`)

/** What a deletion took away, in one line. */
const lineWords = ({ deleted, count, title }: TrashLine) => {
  const [first] = deleted
  if (first === undefined) return title
  return count > 1 ? `${recordWords(first)} dan ${(count - 1).toLocaleString('id-ID')} lainnya` : recordWords(first)
}

function Deleted({ line }: { readonly line: TrashLine }) {
  const rest = line.count - line.deleted.length
  return (
    <>
      {line.deleted.map((one, at) => (
        <div key={`${at} ${recordWords(one)}`}>{recordWords(one)}</div>
      ))}
      {rest > 0 && <div>dan {rest.toLocaleString('id-ID')} lainnya</div>}
      <Text size="sm" c="dimmed">
        {line.title}
      </Text>
    </>
  )
}

function Actions({ agencyId, line }: { readonly agencyId: number; readonly line: TrashLine }) {
  const restore = useAppCommand('history.restore')
  const purge = useAppCommand('history.purge')
  const words = lineWords(line)
  const remove = async () => {
    const sure = await confirmAction({
      title: 'Hapus selamanya',
      message: `${words} tidak dapat dipulihkan lagi dari aplikasi. Jurnal tetap mencatat bahwa data itu pernah ada.`,
      confirmLabel: 'Hapus selamanya',
    })
    if (!sure) return
    const done = { onSuccess: () => notifyDone(`${words} dihapus selamanya.`), onError: notifyError }
    purge.mutate({ agencyId, stepIds: [line.stepId] }, done)
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        leftSection={<IconRestore size={14} />}
        loading={restore.isPending}
        aria-label={`Pulihkan ${words}`}
        onClick={() =>
          restore.mutate(
            { agencyId, stepId: line.stepId },
            { onSuccess: () => notifyDone(`${words} dipulihkan.`), onError: notifyError },
          )
        }
      >
        Pulihkan
      </Button>
      <IfMay operation="history.purge">
        <Button
          size="compact-sm"
          variant="subtle"
          color="red"
          loading={purge.isPending}
          aria-label={`Hapus selamanya ${words}`}
          onClick={() => void remove()}
        >
          Hapus selamanya
        </Button>
      </IfMay>
    </Group>
  )
}

function EmptyTrash({ agencyId }: { readonly agencyId: number }) {
  const purge = useAppCommand('history.purge')
  const empty = async () => {
    const sure = await confirmAction({
      title: 'Kosongkan sampah',
      message: 'Seluruh isi sampah OPD ini tidak dapat dipulihkan lagi dari aplikasi. Jurnal tetap mencatatnya.',
      confirmLabel: 'Kosongkan',
    })
    if (!sure) return
    purge.mutate({ agencyId, stepIds: null }, { onSuccess: () => notifyDone('Sampah dikosongkan.'), onError: notifyError })
  }
  return (
    <Button
      variant="default"
      size="xs"
      leftSection={<IconTrashX size={14} />}
      loading={purge.isPending}
      onClick={() => void empty()}
    >
      Kosongkan sampah …
    </Button>
  )
}
