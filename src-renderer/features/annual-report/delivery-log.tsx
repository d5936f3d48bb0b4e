// To whom a report was delivered, when and under which receipt (Perki KI 1/2021 Ps.58).
import { ActionIcon, Button, Group, Table, Text, Title, Tooltip } from '@mantine/core'
import { IconPencil, IconSend, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import type { DateOnly } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { useAgency } from '../../ui/use-agency.ts'
import { DeliveryModal } from './delivery-modal.tsx'
import type { Edition, StoredDelivery } from './report-edition.model.ts'

type Props = { readonly edition: Edition; readonly today: DateOnly }

/** The log of one edition, with the dialog that adds to it. */
export function DeliveryLog({ edition, today }: Props) {
  const [open, setOpen] = useState<'new' | StoredDelivery | null>(null)
  const recipients = useAppQuery('annualReport.layout', { agencyId: edition.agencyId }).data?.recipients ?? []
  return (
    <>
      <Group justify="space-between" mt="md" mb={4}>
        <Title order={5} size="sm">
          Penyampaian
        </Title>
        <Button size="compact-sm" variant="light" leftSection={<IconSend size={14} />} onClick={() => setOpen('new')}>
          Catat penyampaian
        </Button>
      </Group>
      {edition.deliveries.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada penyampaian yang dicatat. Salinan disampaikan kepada Komisi Informasi (Pasal 58 Perki KI 1/2021).
        </Text>
      ) : (
        <DeliveryTable deliveries={edition.deliveries} onEdit={setOpen} />
      )}
      <DeliveryModal edition={edition} today={today} recipients={recipients} open={open} onClose={() => setOpen(null)} />
    </>
  )
}

type TableProps = {
  readonly deliveries: readonly StoredDelivery[]
  readonly onEdit: (delivery: StoredDelivery) => void
}

function DeliveryTable({ deliveries, onEdit }: TableProps) {
  return (
    <Table fz="sm" aria-label="Penyampaian laporan">
      <Table.Thead>
        <Table.Tr>
          {['Penerima', 'Tanggal', 'Cara', 'Nomor tanda terima', 'Catatan'].map((words) => (
            <Table.Th key={words}>{words}</Table.Th>
          ))}
          <Table.Th aria-label="Tindakan" w={80} />
        </Table.Tr>
      </Table.Thead>
      <Table.Tbody>
        {deliveries.map((one) => (
          <Table.Tr key={one.id}>
            <Table.Td>{one.recipient}</Table.Td>
            <Table.Td>{formatDate(one.deliveredOn)}</Table.Td>
            <Table.Td>{one.method}</Table.Td>
            <Table.Td>{one.receiptNumber}</Table.Td>
            <Table.Td>{one.note}</Table.Td>
            <Table.Td>
              <Actions delivery={one} onEdit={onEdit} />
            </Table.Td>
          </Table.Tr>
        ))}
      </Table.Tbody>
    </Table>
  )
}

function Actions({ delivery, onEdit }: { readonly delivery: StoredDelivery; readonly onEdit: TableProps['onEdit'] }) {
  const agency = useAgency()
  const { id, version, recipient } = delivery
  const remove = async () => {
    const sure = await confirmAction({
      title: 'Hapus catatan penyampaian',
      message: `Penyampaian kepada ${recipient} pada ${formatDate(delivery.deliveredOn)} dihapus dari catatan. Riwayat tetap menyimpannya.`,
      confirmLabel: 'Hapus',
    })
    if (sure)
      await invoke('reportEditions.removeDelivery', { id, version }).then(
        () => notifyUndoable(agency.id, 'Catatan dihapus.'),
        notifyError,
      )
  }
  return (
    <Group gap={2} wrap="nowrap" justify="flex-end">
      <Tooltip label="Ubah">
        <ActionIcon variant="subtle" aria-label={`Ubah penyampaian kepada ${recipient}`} onClick={() => onEdit(delivery)}>
          <IconPencil size={16} />
        </ActionIcon>
      </Tooltip>
      <Tooltip label="Hapus">
        <ActionIcon variant="subtle" aria-label={`Hapus penyampaian kepada ${recipient}`} onClick={() => void remove()}>
          <IconTrash size={16} />
        </ActionIcon>
      </Tooltip>
    </Group>
  )
}
