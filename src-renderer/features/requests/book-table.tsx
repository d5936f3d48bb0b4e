// The official table on screen: any number of lines, drawn as they come into view, moved through by keyboard.
import { useVirtualizer } from '@tanstack/react-virtual'
import { Fragment, type KeyboardEvent, memo, type MouseEvent, useRef } from 'react'
import { useLocation } from 'wouter'
import { type BookColumn, bookColumns, bookHeader } from '../../../src-main/contract/index.ts'
import { rowAfterKey, Unreadable } from '../../ui/record-list.tsx'
import { useListCursor } from '../../ui/use-list-cursor.ts'
import { type FilterOf, useListRows } from '../../ui/use-list-pages.ts'
import { bookWidths, placedHeader } from './book-table.model.ts'
import classes from './book-table.module.css'

/** As in the style sheet. */
const ROW_HEIGHT = 56
const OPERATION = 'requests.book'

export type BookTableProps = { readonly filter: FilterOf<typeof OPERATION>; readonly total: number }

/** What is in view, and how one moves through it. */
function useBookRows({ filter, total }: BookTableProps) {
  const [, navigate] = useLocation()
  const scroll = useRef<HTMLDivElement>(null)
  const cursor = useListCursor(OPERATION, filter, total, scroll)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
    initialOffset: cursor.offset,
  })
  const items = virtual.getVirtualItems()
  const inView = useListRows(OPERATION, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const open = (index: number) => {
    const row = inView.rows.get(index)
    if (row === undefined) return
    cursor.leave(virtual.scrollOffset ?? 0, index)
    navigate(`/permohonan/${row.id}`)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter') return open(cursor.active)
    const view = scroll.current
    // The headings wrap as the letters of the system want: how much the head covers is only known now.
    const room = (view?.clientHeight ?? 0) - (view?.querySelector('thead')?.offsetHeight ?? 0)
    const next = rowAfterKey(event.key, cursor.active, total, Math.max(1, Math.floor(room / ROW_HEIGHT) - 1))
    if (next === undefined || view === null) return
    event.preventDefault()
    cursor.move(next)
    const top = next * ROW_HEIGHT
    if (top < view.scrollTop) view.scrollTop = top
    else if (top + ROW_HEIGHT > view.scrollTop + room) view.scrollTop = top + ROW_HEIGHT - room
  }
  const above = items[0]?.start ?? 0
  const below = virtual.getTotalSize() - (items.at(-1)?.end ?? 0)
  return { ...inView, scroll, cursor, items, above, below, open, onKeyDown }
}

/** Keys: arrows up and down, PageUp, PageDown, Home, End move; left and right scroll; Enter opens the case. */
export function BookTable({ filter, total }: BookTableProps) {
  const { rows, error, retry, scroll, cursor, items, above, below, open, onKeyDown } = useBookRows({ filter, total })
  const columns = bookColumns(filter.mode === 'article32')
  const widths = bookWidths(columns, bookHeader(filter.mode === 'article32'))
  return (
    <>
      {error !== null && <Unreadable error={error} retry={retry} />}
      <div
        ref={scroll}
        className={classes['scroll']}
        style={{ height: 'calc(100vh - 184px)', minHeight: 260 }}
        role="grid"
        aria-label="Buku register permohonan"
        aria-rowcount={total + 4}
        aria-colcount={columns.length}
        aria-activedescendant={`buku-${cursor.active}`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      >
        <table className={classes['table']} style={{ width: widths.reduce((sum, width) => sum + width, 0) }} role="presentation">
          <colgroup>
            {widths.map((width, column) => (
              <col key={column} style={{ width }} />
            ))}
          </colgroup>
          <BookHead identity={filter.mode === 'article32'} />
          <tbody role="rowgroup">
            <Spacer height={above} columns={columns.length} />
            {items.map(({ index }) => (
              <tr
                key={index}
                id={`buku-${index}`}
                className={classes['row']}
                role="row"
                tabIndex={-1}
                aria-rowindex={index + 5}
                aria-selected={index === cursor.active}
                data-active={index === cursor.active}
                onMouseDown={() => cursor.move(index)}
                onClick={() => open(index)}
                onKeyDown={() => {}}
              >
                <Line columns={columns} cells={rows.get(index)?.cells} />
              </tr>
            ))}
            <Spacer height={below} columns={columns.length} />
          </tbody>
        </table>
      </div>
    </>
  )
}

/** Three rows and the numbering, as the annex prints them; the pointer shows the article behind a column. */
function BookHead({ identity }: { readonly identity: boolean }) {
  const columns = bookColumns(identity)
  return (
    <thead className={classes['head']} role="rowgroup">
      {placedHeader(bookHeader(identity)).map((cells, row) => (
        <tr key={row} role="row">
          {cells.map(({ text, column, law, colSpan, rowSpan }) => (
            <th
              key={column}
              role="columnheader"
              scope={colSpan === undefined ? 'col' : 'colgroup'}
              colSpan={colSpan}
              rowSpan={rowSpan}
              title={`Dasar: ${law}`}
              data-pinned={column === 0 ? true : undefined}
            >
              {text}
            </th>
          ))}
        </tr>
      ))}
      <tr className={classes['numbering']} role="row">
        {columns.map((_column, index) => (
          <th key={index} role="columnheader" data-pinned={index === 0 ? true : undefined}>
            {index + 1}
          </th>
        ))}
      </tr>
    </thead>
  )
}

/** Stands for the lines that are not drawn. */
function Spacer({ height, columns }: { readonly height: number; readonly columns: number }) {
  if (height === 0) return null
  return (
    <tr className={classes['spacer']} aria-hidden="true">
      <td colSpan={columns} style={{ height }} />
    </tr>
  )
}

/** A text cut off after its third line is shown whole by the pointer. */
function hintAtCutText({ currentTarget: cell }: MouseEvent<HTMLElement>): void {
  cell.title = cell.scrollHeight > cell.clientHeight ? cell.textContent : ''
}

type LineProps = { readonly columns: readonly BookColumn[]; readonly cells: readonly string[] | undefined }

/** A line that is not here yet is hinted at in its first columns; a short text is never cut. */
const WAITING_CELLS = 8
const SHORT_TEXT = 8

/** Drawn anew only when its words come or change: scrolling moves hundreds of cells. */
const Line = memo(function Line({ columns, cells }: LineProps) {
  return columns.map(({ kind }, column) => (
    <td key={column} role="gridcell" className={kind === 'text' ? undefined : classes['centred']}>
      {cells === undefined ? (
        column < WAITING_CELLS && <div className={classes['waiting']} />
      ) : (
        <Cell text={cells[column] ?? ''} isNumber={column === 0} />
      )}
    </td>
  ))
})

function Cell({ text, isNumber }: { readonly text: string; readonly isNumber: boolean }) {
  if (text.length <= SHORT_TEXT) return text
  if (isNumber) return <RegisterNumber text={text} />
  return (
    <div className={classes['text']} onMouseEnter={hintAtCutText}>
      {text}
    </div>
  )
}

/** A long number goes on after a stroke and never inside a part of it. */
function RegisterNumber({ text }: { readonly text: string }) {
  const parts = text.split(/(?<=\/)/)
  return (
    <div className={classes['text']}>
      {parts.map((part, index) => (
        <Fragment key={index}>
          {part}
          <wbr />
        </Fragment>
      ))}
    </div>
  )
}
