// The list of a register: any number of rows, read page by page as they come into view, moved through by keyboard.
import { Alert, Button, Skeleton, Stack } from '@mantine/core'
import { columnVisibilityFeature, type ColumnDef, tableFeatures, useTable } from '@tanstack/react-table'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, type ReactNode, useRef } from 'react'
import { useLocation } from 'wouter'
import type { WireError } from '../../src-main/contract/index.ts'
import { errorSentence } from '../text/errors.ts'
import classes from './record-list.module.css'
import { useListCursor } from './use-list-cursor.ts'
import { type FilterOf, type ListOperation, type RowOf, useListRows, useListTotal } from './use-list-pages.ts'
import { useSpaceBelow } from './use-space-below.ts'

/** Both as in the style sheet. */
const ROW_HEIGHT = 52
/** Header and filters of a page without notices. */
const USUALLY_ABOVE = 176
const HEAD_HEIGHT = 44
const LONGEST_HINT = 600
const WAITING_ROWS = ['92%', '78%', '86%', '70%', '90%', '82%', '74%', '88%']
const features = tableFeatures({ columnVisibilityFeature })

export type ListColumn<Row> = {
  readonly id: string
  readonly header: string
  /** Least width in pixels. */
  readonly width: number
  /** Share of the room that is left over; none when absent. */
  readonly grow?: number
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
  if (total.error !== null) return <Unreadable error={total.error} retry={() => void total.refetch()} />
  if (total.data === undefined) return <WaitingRows />
  if (total.data.total === 0) return props.empty
  return <Rows {...props} total={total.data.total} />
}

/** Says why a list cannot be read and offers another try. */
export function Unreadable({ error, retry }: { readonly error: WireError; readonly retry: () => void }) {
  return (
    <Alert color="red" title="Daftar tidak dapat dibaca" mb="sm">
      {errorSentence(error)}
      <Button data-reads mt="sm" display="block" variant="default" size="xs" onClick={retry}>
        Coba lagi
      </Button>
    </Alert>
  )
}

/** Stands where a list will be. */
export function WaitingRows() {
  return (
    <Stack gap={28} p="md" aria-busy="true" aria-label="Daftar sedang dibaca">
      {WAITING_ROWS.map((width) => (
        <Skeleton key={width} height={16} width={width} />
      ))}
    </Stack>
  )
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

const GAP = 12

/** Every row is a grid of its own, so the tracks must not depend on what stands in them. */
export function gridOf(columns: readonly Pick<ListColumn<never>, 'width' | 'grow'>[]) {
  return {
    gridTemplateColumns: columns
      .map(({ width, grow }) => (grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`))
      .join(' '),
    minWidth: columns.reduce((sum, { width }) => sum + width, GAP * (columns.length + 1)),
  }
}

function useColumns<Row extends object>(columns: readonly ListColumn<Row>[], hidden: Readonly<Record<string, boolean>>) {
  const defs: ColumnDef<typeof features, Row>[] = columns.map((column) => ({ id: column.id, header: column.header }))
  const columnVisibility = Object.fromEntries(columns.map(({ id }) => [id, hidden[id] !== true]))
  const table = useTable({ features, columns: defs, data: [] as Row[], state: { columnVisibility } })
  const shown = table.getVisibleLeafColumns().map(({ id }) => id)
  return columns.filter(({ id }) => shown.includes(id))
}

type RowsProps<K extends ListOperation> = RecordListProps<K> & { readonly total: number }

/** What is in view, and how one moves through it. */
function useRows<K extends ListOperation>({ operation, filter, total, href }: RowsProps<K>) {
  const [, navigate] = useLocation()
  const scroll = useRef<HTMLDivElement>(null)
  const cursor = useListCursor(operation, filter, total, scroll)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 10,
    initialOffset: cursor.offset,
    // The head covers as much at the top as the rows are shifted down by it; at the bottom nothing makes up for it.
    scrollPaddingEnd: HEAD_HEIGHT,
  })
  const items = virtual.getVirtualItems()
  const inView = useListRows(operation, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const open = (index: number) => {
    const row = inView.rows.get(index)
    if (row === undefined) return
    cursor.leave(virtual.scrollOffset ?? 0, index)
    navigate(href(row))
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(cursor.active)
    const pageRows = Math.floor((scroll.current?.clientHeight ?? 400) / ROW_HEIGHT) - 1
    const next = rowAfterKey(event.key, cursor.active, total, pageRows)
    if (next === undefined) return
    event.preventDefault()
    cursor.move(next)
    virtual.scrollToIndex(next)
  }
  return { ...inView, scroll, cursor, items, height: virtual.getTotalSize(), open, onKeyDown }
}

function Rows<K extends ListOperation>(props: RowsProps<K>) {
  const { operation, total } = props
  const { rows, error, retry, scroll, cursor, items, height, open, onKeyDown } = useRows(props)
  const columns = useColumns<RowOf<K>>(props.columns, props.hidden)
  const grid = gridOf(columns)
  const spaceBelow = useSpaceBelow(scroll, USUALLY_ABOVE)
  return (
    <>
      {error !== null && <Unreadable error={error} retry={retry} />}
      <div
        ref={scroll}
        className={classes['scroll']}
        style={{ height: spaceBelow, minHeight: 240 }}
        role="grid"
        aria-label={props.label}
        aria-rowcount={total + 1}
        aria-activedescendant={`${operation}-${cursor.active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <div className={classes['head']} style={grid} role="row" aria-rowindex={1}>
          {columns.map(({ id, header }) => (
            <div key={id} role="columnheader" className={classes['cell']}>
              {header}
            </div>
          ))}
        </div>
        <div style={{ height, position: 'relative' }}>
          {items.map(({ index, start }) => (
            <div
              key={index}
              id={`${operation}-${index}`}
              className={classes['row']}
              style={{ ...grid, transform: `translateY(${start}px)` }}
              role="row"
              tabIndex={-1}
              aria-rowindex={index + 2}
              aria-selected={index === cursor.active}
              data-active={index === cursor.active}
              onMouseDown={() => cursor.move(index)}
              onClick={() => open(index)}
              onKeyDown={() => {}}
            >
              <Cells columns={columns} row={rows.get(index)} />
            </div>
          ))}
        </div>
      </div>
    </>
  )
}

/** A text cut off after its second line is shown whole by the pointer. */
function hintAtCutText({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  cell.title = cell.scrollHeight > cell.clientHeight ? cell.textContent.slice(0, LONGEST_HINT) : ''
}

function Cells<Row>({ columns, row }: { readonly columns: readonly ListColumn<Row>[]; readonly row: Row | undefined }) {
  return columns.map(({ id, cell }) => (
    <div key={id} role="gridcell" className={classes['cell']} onMouseEnter={hintAtCutText}>
      {row === undefined ? <Skeleton height={12} /> : cell(row)}
    </div>
  ))
}
