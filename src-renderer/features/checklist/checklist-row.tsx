// One item in the list: what it is, how it stands, and the next action.
import { ActionIcon, Anchor, Badge, Button, Group, Menu, Table, Text } from '@mantine/core'
import { IconDots } from '@tabler/icons-react'
import { ITEM_STATE_LABELS } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { formatShortDate } from '../../ui/format-date.ts'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { ACTION_LABELS, type Entry, entryWords, nextAction, stateColor, stateDetail } from './checklist.model.ts'
import type { ItemDialog } from './item-dialogs.tsx'

type Props = {
  readonly agencyId: number
  readonly entry: Entry
  /** Year of a draft. */
  readonly year: number
  readonly onDialog: (dialog: ItemDialog) => void
}

/** A row of the table. */
export function ChecklistRow(props: Props) {
  const { item, line } = props.entry
  const { code } = item
  return (
    <Table.Tr>
      <Table.Td>
        <Text size="sm">{code}</Text>
      </Table.Td>
      <Table.Td>
        <Anchor component="button" type="button" size="sm" ta="left" onClick={() => props.onDialog({ kind: 'details', code })}>
          {item.title}
        </Anchor>
        <Text size="xs" c="dimmed">
          {item.law}
        </Text>
        {line.state.kind === 'notApplicable' && (
          <Text size="xs" mt={2}>
            {line.state.reason}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <StateBadge entry={props.entry} />
        <Text size="xs" c="dimmed">
          {stateDetail(props.entry)}
        </Text>
      </Table.Td>
      <Table.Td>
        <Text size="sm">{item.auto === 'periodicItems' ? 'Dari butir berkala' : entryWords(line)}</Text>
        {line.updatedOn !== null && (
          <Text size="xs" c="dimmed">
            terakhir {formatShortDate(line.updatedOn)}
          </Text>
        )}
      </Table.Td>
      <Table.Td>
        <RowActions {...props} />
      </Table.Td>
    </Table.Tr>
  )
}

/** The state as a badge whose words are read on any tint. */
export function StateBadge({ entry }: { readonly entry: Entry }) {
  return (
    <Badge color={stateColor(entry.line)} variant="light" radius="sm" tt="none">
      {ITEM_STATE_LABELS[entry.line.state.kind]}
    </Badge>
  )
}

function RowActions({ agencyId, entry, year, onDialog }: Props) {
  const { item, line } = entry
  const { code } = item
  const add = useAppCommand('checklist.addDrafts')
  const answer = useAppCommand('checklist.answer')
  const takeBack = (say: 'noNil' | 'asKind', words: string) =>
    answer.mutate({ agencyId, code, answer: { say } }, { onSuccess: () => notifyDone(words), onError: notifyError })
  const draft = () => {
    const done = () => {
      notifyDone('Draf ditambahkan ke DIP.')
      onDialog({ kind: 'details', code })
    }
    add.mutate({ agencyId, year, codes: [code] }, { onSuccess: done, onError: notifyError })
  }
  const action = nextAction(entry)
  const applies = line.state.kind !== 'notApplicable'
  const linkable = item.auto !== 'periodicItems' && applies
  const run = () => {
    if (action === 'choose') onDialog({ kind: 'choose', code })
    else if (action === 'apply') onDialog({ kind: 'apply', code })
    else onDialog({ kind: 'details', code })
  }
  return (
    <Group gap={6} wrap="nowrap" justify="space-between">
      {action === null ? (
        <span />
      ) : (
        <Button size="compact-sm" variant="light" onClick={run} aria-label={`${ACTION_LABELS[action]} ${code}`}>
          {ACTION_LABELS[action]}
        </Button>
      )}
      <Menu position="bottom-end" shadow="md">
        <Menu.Target>
          <ActionIcon variant="subtle" aria-label={`Tindakan lain ${code}`} loading={add.isPending || answer.isPending}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => onDialog({ kind: 'details', code })}>Lihat rincian</Menu.Item>
          {linkable && <Menu.Item onClick={() => onDialog({ kind: 'choose', code })}>Pilih informasi …</Menu.Item>}
          {linkable && <Menu.Item onClick={draft}>Buat draf</Menu.Item>}
          {applies && line.mayBeNil && <Menu.Item onClick={() => onDialog({ kind: 'nil', code })}>Nyatakan nihil …</Menu.Item>}
          {line.nil !== null && (
            <Menu.Item onClick={() => takeBack('noNil', `Nihil butir ${code} dicabut.`)}>Cabut nihil</Menu.Item>
          )}
          <Menu.Divider />
          {applies ? (
            <Menu.Item onClick={() => onDialog({ kind: 'notApply', code })}>Tandai tidak berlaku …</Menu.Item>
          ) : (
            <Menu.Item onClick={() => onDialog({ kind: 'apply', code })}>Berlakukan …</Menu.Item>
          )}
          {line.source === 'office' && (
            <Menu.Item onClick={() => takeBack('asKind', `Butir ${code} kembali mengikuti jenis kantor.`)}>
              Kembali ke ketentuan jenis kantor
            </Menu.Item>
          )}
        </Menu.Dropdown>
      </Menu>
    </Group>
  )
}
