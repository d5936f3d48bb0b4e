// Above every list: search, filters, how many rows match, and which columns are shown.
import { Button, CloseButton, Group, Menu, Text, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconColumns, IconSearch } from '@tabler/icons-react'
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

/** One line that wraps where there is no room. */
export function ListBar(props: ListBarProps) {
  const { search, filters, narrowed, onClear, count } = props
  return (
    <Group gap="sm" mb="sm" align="flex-end">
      {search !== undefined && <SearchBox key={search.value === '' ? 'kosong' : 'isi'} {...search} />}
      {filters}
      {narrowed && (
        <Button variant="subtle" size="sm" onClick={onClear}>
          Hapus saringan
        </Button>
      )}
      <Group gap="xs" ml="auto">
        <Text size="sm" c="dimmed" aria-live="polite">
          {count}
        </Text>
        <ColumnMenu {...props} />
      </Group>
    </Group>
  )
}

function SearchBox({ value, placeholder, onChange }: NonNullable<ListBarProps['search']>) {
  const [typed, setTyped] = useState(value)
  const send = useDebouncedCallback(onChange, SEARCH_DELAY_MS)
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
      w={280}
      value={typed}
      autoFocus={value !== ''}
      onChange={(event) => take(event.currentTarget.value)}
    />
  )
}

function ColumnMenu({ columns, hidden, onHidden }: Pick<ListBarProps, 'columns' | 'hidden' | 'onHidden'>) {
  return (
    <Menu closeOnItemClick={false} position="bottom-end">
      <Menu.Target>
        <Button variant="default" size="sm" leftSection={<IconColumns size={16} />}>
          Kolom
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {columns.map(({ id, header }, index) => (
          <Menu.Item
            key={id}
            role="menuitemcheckbox"
            aria-checked={hidden[id] !== true}
            disabled={index === 0}
            onClick={() => onHidden({ ...hidden, [id]: hidden[id] !== true })}
          >
            {hidden[id] === true ? '☐' : '☑'} {header}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
