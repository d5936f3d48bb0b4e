// Above every list: search, filters, how many rows match, and which columns are shown.
import { Button, CloseButton, Group, Menu, Stack, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconColumns, IconFilterOff, IconSearch } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import type { ListColumn } from './record-list.tsx'

const SEARCH_DELAY_MS = 200

export type ListBarProps = {
  readonly search?: { readonly value: string; readonly placeholder: string; readonly onChange: (value: string) => void }
  readonly filters?: ReactNode
  /** True when a filter narrows the list: then the way back is offered. */
  readonly narrowed: boolean
  readonly onClear: () => void
  /** `1.234 permohonan`. */
  readonly count: string
  readonly columns: readonly Pick<ListColumn<never>, 'id' | 'header'>[]
  readonly hidden: Readonly<Record<string, boolean>>
  readonly onHidden: (hidden: Readonly<Record<string, boolean>>) => void
}

/** What narrows the list, and below it what came of that; the list does not move when a filter is set. */
export function ListBar(props: ListBarProps) {
  const { search, filters, narrowed, onClear, count } = props
  return (
    <Stack gap={8} mb={8} data-reads>
      <Group gap="sm">
        {search !== undefined && <SearchBox {...search} />}
        {filters}
      </Group>
      <Group gap="xs" mih={30}>
        <Text size="sm" c="dimmed" aria-live="polite">
          {count}
        </Text>
        {narrowed && (
          <Button variant="subtle" size="xs" leftSection={<IconFilterOff size={14} />} onClick={onClear}>
            Hapus saringan
          </Button>
        )}
        <ColumnMenu {...props} />
      </Group>
    </Stack>
  )
}

/** Sends what was typed once one pauses; keeps its text while the list follows. */
export function SearchBox({ value, placeholder, onChange }: NonNullable<ListBarProps['search']>) {
  const [typed, setTyped] = useState(value)
  const [sent, setSent] = useState(value)
  const send = useDebouncedCallback((next: string) => {
    setSent(next)
    onChange(next)
  }, SEARCH_DELAY_MS)
  if (value !== sent) {
    // Changed from outside: the filters were cleared, or another office was chosen.
    setSent(value)
    setTyped(value)
  }
  const take = (next: string) => {
    setTyped(next)
    send(next)
  }
  return (
    <TextInput
      type="search"
      aria-label={placeholder}
      placeholder={placeholder}
      leftSection={<IconSearch size={16} />}
      rightSection={typed !== '' && <CloseButton size="sm" aria-label="Kosongkan pencarian" onClick={() => take('')} />}
      flex={1}
      miw={200}
      maw={420}
      value={typed}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}

function ColumnMenu({ columns, hidden, onHidden }: Pick<ListBarProps, 'columns' | 'hidden' | 'onHidden'>) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="xs" ml="auto" leftSection={<IconColumns size={14} />}>
          Kolom
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, header }, index) => (
          <Menu.CheckboxItem
            key={id}
            checked={hidden[id] !== true}
            disabled={index === 0}
            onChange={(shown) => onHidden({ ...hidden, [id]: !shown })}
          >
            {header}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
