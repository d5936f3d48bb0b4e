// What may be done with the selected entries.
import { Button, CloseButton, Group, Menu, Text } from '@mantine/core'
import { IconChevronDown, IconTrash } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { BulkEditModal } from './bulk-edit-modal.tsx'
import { DuplicateModal } from './duplicate-modal.tsx'
import type { useEntryChanges } from './use-entry-changes.ts'
import type { GridSelection } from './use-selection.ts'
import { UndoButtons } from './grid-bar.tsx'
import { hideStepNotice, type useUndo } from '../../../ui/undo-steps.tsx'

const number = new Intl.NumberFormat('id-ID')

export type BulkBarProps = {
  readonly selection: GridSelection
  readonly changes: ReturnType<typeof useEntryChanges>
  readonly undo: ReturnType<typeof useUndo>
  /** Rows in the list. */
  readonly total: number
  /** The office's present year. */
  readonly year: number
}

/** Stands in the place of the tools while rows are selected; every action is one step to undo. */
export function BulkBar({ selection, changes, undo, total, year }: BulkBarProps) {
  const [dialog, setDialog] = useState<'edit' | 'duplicate' | null>(null)
  const count = selection.picked.size
  const close = () => setDialog(null)
  const open = (wanted: 'edit' | 'duplicate') => {
    hideStepNotice()
    setDialog(wanted)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    // The dialogs belong to this bar in React but not on the page; they have an Esc of their own.
    const here = event.target instanceof Node && event.currentTarget.contains(event.target)
    if (event.key === 'Escape' && here) selection.clear()
  }
  return (
    <Group gap={6} mih={34} wrap="nowrap" role="toolbar" aria-label="Tindakan untuk informasi terpilih" onKeyDown={onKeyDown}>
      <CloseButton size="md" aria-label="Batal pilih" title="Batal pilih (Esc)" onClick={selection.clear} />
      <Text size="sm" fw={600} mr={4} aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
        {number.format(count)} dipilih
      </Text>
      <Button size="xs" px="sm" onClick={() => open('edit')} loading={changes.busy}>
        Ubah massal …
      </Button>
      <Button size="xs" px="sm" variant="default" onClick={() => void changes.confirm()}>
        Nyatakan mutakhir
      </Button>
      <Button size="xs" px="sm" variant="default" onClick={() => open('duplicate')}>
        Gandakan …
      </Button>
      <Menu>
        <Menu.Target>
          <Button size="xs" px="sm" variant="default" rightSection={<IconChevronDown size={14} />}>
            Pengumuman
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>Hanya yang sudah ditetapkan dalam edisi DIP</Menu.Label>
          <Menu.Item onClick={() => void changes.announce()}>Umumkan</Menu.Item>
          <Menu.Item onClick={() => void changes.withhold()}>Batal umumkan</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button size="xs" px="sm" variant="default" leftSection={<IconTrash size={14} />} onClick={() => void changes.trash(count)}>
        Ke sampah
      </Button>
      <Group gap={6} ml="auto" wrap="nowrap">
        {count < total && (
          <Button size="xs" px={6} variant="subtle" onClick={selection.all}>
            Pilih semua hasil
          </Button>
        )}
        <UndoButtons undo={undo} />
      </Group>
      <BulkEditModal opened={dialog === 'edit'} onClose={close} count={count} year={year} changes={changes} />
      <DuplicateModal opened={dialog === 'duplicate'} onClose={close} count={count} year={year} changes={changes} />
    </Group>
  )
}
