// The sittings of a dispute in order, with the way to add, change and take one out.
import { ActionIcon, Badge, Button, Group, Table, Text, Tooltip } from '@mantine/core'
import { IconCalendarPlus, IconPencil, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { type DisputeDetail, type DisputeSession, SESSION_KIND_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { notifyError } from '../../ui/notify.ts'
import { notifyUndoable } from '../../ui/undo-steps.tsx'
import { attendanceWords, withoutSession } from './session-form.model.ts'
import { SessionModal } from './session-modal.tsx'

/** The section "Sidang". */
export function SessionTable({ dispute }: { readonly dispute: DisputeDetail }) {
  const [edited, setEdited] = useState<number | null>()
  const update = useAppCommand('disputes.update')
  const remove = async (index: number, session: DisputeSession) => {
    const sure = await confirmAction({
      title: 'Hapus sidang',
      message: `Sidang ${formatDate(session.on)} dihapus dari sengketa ini. Riwayat tetap menyimpannya.`,
      confirmLabel: 'Hapus',
      danger: true,
    })
    if (!sure) return
    const form = withoutSession(dispute, index)
    await update
      .mutateAsync({ id: dispute.id, version: dispute.version, dispute: form })
      .then(() => notifyUndoable(dispute.agencyId, 'Sidang dihapus.'))
      .catch(notifyError)
  }
  return (
    <FormSection
      title="Sidang"
      description="Panggilan harus diterima paling lambat 3 hari kerja sebelumnya (Pasal 24 Perki KI 1/2013)."
    >
      <Group>
        <Button variant="light" leftSection={<IconCalendarPlus size={16} />} onClick={() => setEdited(null)}>
          Tambah sidang
        </Button>
      </Group>
      {dispute.sessions.length === 0 ? (
        <Text size="sm" c="dimmed">
          Belum ada sidang yang dicatat.
        </Text>
      ) : (
        <Table.ScrollContainer minWidth={760}>
          <Table fz="sm" verticalSpacing={6} aria-label="Sidang">
            <Table.Thead>
              <Table.Tr>
                {['Tanggal', 'Sidang', 'Panggilan diterima', 'Acara dan tempat', 'Kehadiran'].map((words) => (
                  <Table.Th key={words}>{words}</Table.Th>
                ))}
                <Table.Th w={80} aria-label="Tindakan" />
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {dispute.sessions.map((session, index) => (
                <SessionRow
                  key={`${session.on}-${session.time}-${session.kind}`}
                  session={session}
                  dispute={dispute}
                  onEdit={() => setEdited(index)}
                  onRemove={() => void remove(index, session)}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      <SessionModal dispute={dispute} index={edited} onClose={() => setEdited(undefined)} />
    </FormSection>
  )
}

type RowProps = {
  readonly session: DisputeSession
  readonly dispute: DisputeDetail
  readonly onEdit: () => void
  readonly onRemove: () => void
}

function SessionRow({ session, dispute, onEdit, onRemove }: RowProps) {
  const { on, time, kind, summonsReceivedOn, agenda, place, note } = session
  const late = dispute.hints.some((hint) => hint.code === 'summonedLate' && hint.on === on)
  const day = formatDate(on)
  return (
    <Table.Tr>
      <Table.Td>
        {day}
        {time !== '' && `, pukul ${time}`}
      </Table.Td>
      <Table.Td>{SESSION_KIND_LABELS[kind]}</Table.Td>
      <Table.Td>
        <Group gap={6}>
          {summonsReceivedOn === null ? '–' : formatDate(summonsReceivedOn)}
          {late && (
            <Badge size="sm" color="orange" variant="light" tt="none">
              Kurang dari 3 hari kerja
            </Badge>
          )}
        </Group>
      </Table.Td>
      <Table.Td style={{ overflowWrap: 'anywhere' }}>
        {[agenda, place].filter((part) => part !== '').join(' · ') || '–'}
        {note !== '' && (
          <Text size="xs" c="dimmed">
            {note}
          </Text>
        )}
      </Table.Td>
      <Table.Td>{attendanceWords(session, dispute.today)}</Table.Td>
      <Table.Td>
        <Group gap={4} wrap="nowrap">
          <Tooltip label="Ubah sidang">
            <ActionIcon variant="subtle" aria-label={`Ubah sidang ${day}`} onClick={onEdit}>
              <IconPencil size={16} />
            </ActionIcon>
          </Tooltip>
          <Tooltip label="Hapus sidang">
            <ActionIcon variant="subtle" color="red" aria-label={`Hapus sidang ${day}`} onClick={onRemove}>
              <IconTrash size={16} />
            </ActionIcon>
          </Tooltip>
        </Group>
      </Table.Td>
    </Table.Tr>
  )
}
