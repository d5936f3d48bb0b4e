// Above the grid: what narrows it, how it is ordered, undo and redo, saved views and columns.
import {
  ActionIcon,
  Button,
  Divider,
  Group,
  Kbd,
  Menu,
  Popover,
  SegmentedControl,
  SimpleGrid,
  Text,
  Tooltip,
} from '@mantine/core'
import { IconArrowBackUp, IconArrowForwardUp, IconColumns, IconFilterOff, IconKeyboard } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { INFORMATION_ORDERS, type InformationOrder } from '../../../../src-main/contract/index.ts'
import { COLUMN_SETS, FIXED_COLUMNS, GRID_COLUMNS, hiddenExcept } from './grid-columns.model.ts'
import type { Hidden } from './saved-view.model.ts'
import { stepWords, type useUndo } from '../../../ui/undo-steps.tsx'

const ORDER_LABELS: Readonly<Record<InformationOrder, string>> = {
  position: 'Urutan kantor',
  category: 'Per kategori',
  checklist: 'Per butir daftar periksa',
}

export type GridBarProps = {
  readonly count: string
  readonly narrowed: boolean
  readonly onClear: () => void
  readonly order: InformationOrder
  readonly onOrder: (order: InformationOrder) => void
  readonly undo: ReturnType<typeof useUndo>
  readonly views: ReactNode
  readonly hidden: Hidden
  readonly onHidden: (hidden: Hidden) => void
}

/** The line of tools; the bar of the selection takes its place while rows are selected. */
export function GridBar(props: GridBarProps) {
  return (
    <Group gap="xs" mih={34} wrap="nowrap">
      <SegmentedControl
        size="xs"
        aria-label="Urutan dan pengelompokan"
        data={INFORMATION_ORDERS.map((value) => ({ value, label: ORDER_LABELS[value] }))}
        value={props.order}
        onChange={(next) => props.onOrder(INFORMATION_ORDERS.find((order) => order === next) ?? 'position')}
      />
      <Text size="sm" c="dimmed" aria-live="polite" style={{ whiteSpace: 'nowrap' }}>
        {props.count}
      </Text>
      {props.narrowed && (
        <Button data-reads variant="subtle" size="xs" px={6} leftSection={<IconFilterOff size={14} />} onClick={props.onClear}>
          Hapus saringan
        </Button>
      )}
      <Group gap={6} ml="auto" wrap="nowrap">
        <UndoButtons undo={props.undo} />
        {props.views}
        <ColumnMenu hidden={props.hidden} onHidden={props.onHidden} />
        <KeyGuide />
      </Group>
    </Group>
  )
}

/** Both ways; what each would do is said before it is done. */
export function UndoButtons({ undo }: { readonly undo: ReturnType<typeof useUndo> }) {
  const button = (way: 'undo' | 'redo', name: string, keys: string, icon: ReactNode) => {
    const step = undo[way]
    const words = step === null ? `${name}: belum ada` : `${name}: ${stepWords(step)} (${keys})`
    return (
      <Tooltip label={words}>
        <ActionIcon
          variant="default"
          size={30}
          aria-label={step === null ? name : `${name}: ${stepWords(step)}`}
          disabled={step === null}
          onClick={() => undo.run(way)}
        >
          {icon}
        </ActionIcon>
      </Tooltip>
    )
  }
  return (
    <ActionIcon.Group>
      {button('undo', 'Urungkan', 'Ctrl+Z', <IconArrowBackUp size={16} />)}
      {button('redo', 'Ulangi', 'Ctrl+Y', <IconArrowForwardUp size={16} />)}
    </ActionIcon.Group>
  )
}

function ColumnMenu({ hidden, onHidden }: Pick<GridBarProps, 'hidden' | 'onHidden'>) {
  return (
    <Menu position="bottom-end" closeOnItemClick={false}>
      <Menu.Target>
        <Button data-reads variant="default" size="xs" leftSection={<IconColumns size={14} />}>
          Kolom
        </Button>
      </Menu.Target>
      <Menu.Dropdown mah="70vh" style={{ overflowY: 'auto' }}>
        {COLUMN_SETS.map(({ name, shown }) => (
          <Menu.Item key={name} onClick={() => onHidden(hiddenExcept(shown))}>
            {name}
          </Menu.Item>
        ))}
        <Divider my={4} />
        {GRID_COLUMNS.filter(({ id }) => !FIXED_COLUMNS.includes(id)).map(({ id, header }) => (
          <Menu.CheckboxItem key={id} checked={hidden[id] !== true} onChange={(shown) => onHidden({ ...hidden, [id]: !shown })}>
            {header}
          </Menu.CheckboxItem>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}

const KEYS: readonly (readonly [keys: string, meaning: string])[] = [
  ['F2', 'Ubah sel (atau klik dua kali)'],
  ['Enter', 'Buka informasi dari kolom pertama; ubah sel di kolom lain'],
  ['Tab', 'Simpan sel dan ke sel berikutnya'],
  ['Esc', 'Batalkan isian sel atau pilihan'],
  ['Spasi', 'Pilih baris; Shift+Spasi memilih rentang'],
  ['Ctrl+A', 'Pilih semua hasil'],
  ['Delete', 'Ke sampah'],
  ['Alt+↑', 'Naikkan baris; Alt+↓ menurunkan'],
  ['Ctrl+Z', 'Urungkan; Ctrl+Y mengulangi'],
]

function KeyGuide() {
  return (
    <Popover position="bottom-end" shadow="md" width={400} trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={30} aria-label="Pintasan papan ketik pada daftar">
          <IconKeyboard size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown>
        <SimpleGrid cols={1} spacing={6}>
          {KEYS.map(([keys, meaning]) => (
            <Group key={keys} gap="sm" wrap="nowrap">
              <Kbd size="xs" miw={58} ta="center">
                {keys}
              </Kbd>
              <Text size="sm">{meaning}</Text>
            </Group>
          ))}
        </SimpleGrid>
      </Popover.Dropdown>
    </Popover>
  )
}
