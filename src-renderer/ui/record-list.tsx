// The list of a register: any number of rows, read page by page as they come into view, moved through by keyboard.
import { Alert, Button, Skeleton } from '@mantine/core'
import { columnVisibilityFeature, type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { errorSentence } from '../text/errors.ts'
import classes from './record-list.module.css'
import { useListMemory } from './use-list-memory.ts'
import { type FilterOf, type ListOperation, type RowOf, useListRows, useListTotal } from './use-list-pages.ts'

const ROW_HEIGHT = 44
const features = tableFeatures({ columnVisibilityFeature })

export type ListColumn<Row> = {
  readonly id: string
  readonly header: string
  /** A track of a CSS grid: `120px`, `minmax(200px, 2fr)`. */
  readonly track: string
  readonly cell: (row: Row) => ReactNode
}

export type RecordListProps<K extends ListOperation> = {
  readonly operation: K
  readonly filter: FilterOf<K>
  /** Name of the list for screen readers. */
  readonly label: string
  readonly columns: readonly ListColumn<RowOf<K>>[]
  readonly hidden: Readonly<Record<string, boolean>>
  /** Address of the page of a row. */
  readonly href: (row: RowOf<K>) => string
  /** Shown instead of the list when nothing matches. */
  readonly empty: ReactNode
}

/** Keys: arrows, PageUp, PageDown, Home, End move; Enter opens. */
export function RecordList<K extends ListOperation>(props: RecordListProps<K>) {
  const total = useListTotal(props.operation, props.filter)
  if (total.error !== null)
    return (
      <Alert color="red" title="Daftar tidak dapat dibaca">
        {errorSentence(total.error)}
        <Button mt="sm" display="block" variant="default" size="xs" onClick={() => void total.refetch()}>
          Coba lagi
        </Button>
      </Alert>
    )
  if (total.data === undefined) return <Skeleton height={320} />
  if (total.data.total === 0) return props.empty
  return <Rows {...props} total={total.data.total} />
}

/** The row after a key, within the list; undefined for a key that does not move. */
export function rowAfterKey(key: string, row: number, total: number, pageRows: number): number | undefined {
  const moves: Readonly<Record<string, number>> = {
    ArrowDown: row + 1,
    ArrowUp: row - 1,
    PageDown: row + pageRows,
    PageUp: row - pageRows,
    Home: 0,
    End: total - 1,
  }
  const next = moves[key]
  return next === undefined ? undefined : Math.min(total - 1, Math.max(0, next))
}

function useColumns<Row extends object>(columns: readonly ListColumn<Row>[], hidden: Readonly<Record<string, boolean>>) {
  const defs: ColumnDef<typeof features, Row>[] = columns.map((column) => ({ id: column.id, header: column.header }))
  const columnVisibility = Object.fromEntries(columns.map(({ id }) => [id, hidden[id] !== true]))
  const table = useTable({ features, columns: defs, data: [] as Row[], state: { columnVisibility } })
  const shown = table.getVisibleLeafColumns().map(({ id }) => id)
  return columns.filter(({ id }) => shown.includes(id))
}

function Rows<K extends ListOperation>(props: RecordListProps<K> & { readonly total: number }) {
  const { operation, filter, total, href } = props
  const [, navigate] = useLocation()
  const scroll = useRef<HTMLDivElement>(null)
  const [memory, remember] = useListMemory(`${operation}:scroll`, { offset: 0, active: 0 })
  const [active, setActive] = useState(Math.min(memory.active, total - 1))
  const columns = useColumns<RowOf<K>>(props.columns, props.hidden)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    initialOffset: memory.offset,
  })
  const items = virtual.getVirtualItems()
  const rows = useListRows(operation, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const open = (index: number) => {
    const row = rows.get(index)
    if (row === undefined) return
    remember({ offset: virtual.scrollOffset ?? 0, active: index })
    navigate(href(row))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(active)
    const pageRows = Math.floor((scroll.current?.clientHeight ?? 400) / ROW_HEIGHT) - 1
    const next = rowAfterKey(event.key, active, total, pageRows)
    if (next === undefined) return
    event.preventDefault()
    setActive(next)
    virtual.scrollToIndex(next)
  }
  const grid = { gridTemplateColumns: columns.map(({ track }) => track).join(' ') }
  return (
    <div
      ref={scroll}
      className={classes['scroll']}
      style={{ height: 'calc(100vh - 232px)', minHeight: 240 }}
      role="grid"
      aria-label={props.label}
      aria-rowcount={total}
      aria-activedescendant={`${operation}-${active}`}
      tabIndex={0}
      onKeyDown={onKeyDown}
    >
      <div className={classes['head']} style={grid} role="row">
        {columns.map(({ id, header }) => (
          <div key={id} role="columnheader" className={classes['cell']}>
            {header}
          </div>
        ))}
      </div>
      <div style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            id={`${operation}-${index}`}
            className={classes['row']}
            style={{ ...grid, transform: `translateY(${start}px)` }}
            role="row"
            tabIndex={-1}
            aria-rowindex={index + 1}
            aria-selected={index === active}
            data-active={index === active}
            onMouseDown={() => setActive(index)}
            onClick={() => open(index)}
            onKeyDown={() => {}}
          >
            <Cells columns={columns} row={rows.get(index)} />
          </div>
        ))}
      </div>
    </div>
  )
}

function Cells<Row>({ columns, row }: { readonly columns: readonly ListColumn<Row>[]; readonly row: Row | undefined }) {
  return columns.map(({ id, cell }) => (
    <div key={id} role="gridcell" className={classes['cell']}>
      {row === undefined ? <Skeleton height={12} /> : cell(row)}
    </div>
  ))
}
