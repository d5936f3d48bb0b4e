// A whole register on screen: bar, list and the two kinds of emptiness, so that a page only names columns and filters.
import { Button } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconFilterOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { EmptyState } from './empty-state.tsx'
import { ListBar } from './list-bar.tsx'
import { type ListColumn, RecordList } from './record-list.tsx'
import { type FilterOf, type ListOperation, type RowOf, useListTotal } from './use-list-pages.ts'

export type RegisterListProps<K extends ListOperation> = {
  readonly operation: K
  readonly filter: FilterOf<K>
  /** What one row is: `permohonan`. */
  readonly noun: string
  readonly columns: readonly ListColumn<RowOf<K>>[]
  /** Columns hidden until the user asks for them. */
  readonly hiddenAtFirst?: readonly string[]
  readonly href: (row: RowOf<K>) => string
  readonly search?: { readonly value: string; readonly placeholder: string; readonly onChange: (value: string) => void }
  readonly filters?: ReactNode
  readonly narrowed: boolean
  readonly onClear: () => void
  /** Shown while the register holds nothing at all. */
  readonly nothingYet: ReactNode
}

const number = new Intl.NumberFormat('id-ID')

/** The list with everything around it. */
export function RegisterList<K extends ListOperation>(props: RegisterListProps<K>) {
  const { operation, filter, noun, columns, narrowed, onClear } = props
  const total = useListTotal(operation, filter).data?.total
  const [hidden, setHidden] = useLocalStorage<Readonly<Record<string, boolean>>>({
    key: `kolom:${operation}`,
    defaultValue: Object.fromEntries((props.hiddenAtFirst ?? []).map((id) => [id, true])),
    getInitialValueInEffect: false,
  })
  const nothingMatches = (
    <EmptyState
      icon={IconFilterOff}
      title="Tidak ada yang cocok"
      text="Tidak ada baris yang sesuai dengan pencarian dan saringan ini."
      action={
        <Button data-reads onClick={onClear}>
          Hapus saringan
        </Button>
      }
    />
  )
  return (
    <>
      <ListBar
        {...(props.search === undefined ? {} : { search: props.search })}
        filters={props.filters}
        narrowed={narrowed}
        onClear={onClear}
        count={total === undefined ? '' : `${number.format(total)} ${noun}`}
        columns={columns}
        hidden={hidden}
        onHidden={setHidden}
      />
      <RecordList
        operation={operation}
        filter={filter}
        label={`Daftar ${noun}`}
        columns={columns}
        hidden={hidden}
        href={props.href}
        empty={narrowed ? nothingMatches : props.nothingYet}
      />
    </>
  )
}
