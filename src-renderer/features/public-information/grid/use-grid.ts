// How one moves through the grid and what keys and pointer do in it.
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react'
import { useLocation } from 'wouter'
import type { PublicInformation, PublicInformationPatch } from '../../../../src-main/contract/index.ts'
import { useListCursor } from '../../../ui/use-list-cursor.ts'
import type { AfterEdit } from './cell-editor.tsx'
import { editorOf, takesTyping } from './cell-edit.model.ts'
import { type CellPlace, cellAfterEdit, cellAfterKey } from './cell-moves.model.ts'
import { cellId, type ColumnId, type GridColumn } from './grid-columns.model.ts'
import type { Placement } from './group-placement.model.ts'
import { useCellEditing } from './use-cell-editing.ts'
import { type InformationFilter, useGridPages } from './use-grid-pages.ts'
import { useRowMoves } from './use-row-moves.ts'
import type { GridSelection } from './use-selection.ts'

/** Both as in the style sheet; a heading of a group is as high as a row, so that no line need be measured. */
const LINE_HEIGHT = 52
const HEAD_HEIGHT = 44
/** Rows drawn outside the view: the compositor scrolls them in before the page has drawn the next. */
const OVERSCAN = 14

export type GridOptions = {
  readonly agencyId: number
  /** Name under which the place in the list is remembered. */
  readonly memory: string
  readonly filter: InformationFilter
  readonly placement: Placement
  readonly columns: readonly GridColumn[]
  readonly selection: GridSelection
  readonly editable: boolean
  readonly orderable: boolean
  /** The Delete key, on the active row when nothing is selected. */
  readonly onDelete: (entry: PublicInformation) => void
}

/** Brings a cell out from behind the columns that stand still. */
function revealCell(view: HTMLElement | null, id: string): void {
  const cell = document.getElementById(id)
  const still = cell?.parentElement?.querySelector('[data-column=title]')
  if (view === null || cell == null || still == null || cell === still) return
  const { left, right } = cell.getBoundingClientRect()
  const hidden = still.getBoundingClientRect().right - left
  const beyond = right - (view.getBoundingClientRect().left + view.clientWidth)
  if (cell.dataset['column'] === 'number') return
  if (beyond > 0) view.scrollLeft += beyond
  else if (hidden > 0) view.scrollLeft -= hidden
}

/** Row and column a pointer event is about; undefined outside the rows. */
function cellOf(event: MouseEvent): { readonly row: number; readonly column: string | undefined } | undefined {
  if (!(event.target instanceof HTMLElement || event.target instanceof SVGElement)) return undefined
  // A card over the grid belongs to it in React but not on the page.
  if (!event.currentTarget.contains(event.target)) return undefined
  const row = event.target.closest<HTMLElement>('[data-row]')
  if (row === null) return undefined
  return { row: Number(row.dataset['row']), column: event.target.closest<HTMLElement>('[data-column]')?.dataset['column'] }
}

const isIn = (event: MouseEvent, selector: string) => event.target instanceof Element && event.target.closest(selector) !== null

function useLines({ memory, filter, placement, columns }: GridOptions) {
  const scroll = useRef<HTMLDivElement>(null)
  const cursor = useListCursor(memory, filter, placement.rows, scroll)
  const [column, setColumn] = useState<ColumnId>('title')
  const virtual = useVirtualizer({
    count: placement.lines,
    getScrollElement: () => scroll.current,
    estimateSize: () => LINE_HEIGHT,
    overscan: OVERSCAN,
    initialOffset: cursor.offset,
    scrollPaddingEnd: HEAD_HEIGHT,
  })
  const items = virtual.getVirtualItems()
  const rows = items.flatMap(({ index }) => {
    const line = placement.lineAt(index)
    return line.kind === 'row' ? [line.row] : []
  })
  const pages = useGridPages(filter, rows[0] ?? 0, rows.at(-1) ?? 0, placement.rows)
  const pageRows = Math.max(1, Math.floor(((virtual.scrollRect?.height ?? 400) - HEAD_HEIGHT) / LINE_HEIGHT) - 1)
  const bounds = { rows: placement.rows, columns: columns.length, pageRows }
  const at: CellPlace = {
    row: cursor.active,
    column: Math.max(
      0,
      columns.findIndex(({ id }) => id === column),
    ),
  }
  const mark = (row: number, target: ColumnId) => {
    cursor.move(row)
    setColumn(target)
  }
  const goto = (place: CellPlace) => {
    const target = columns[place.column]?.id ?? 'title'
    mark(place.row, target)
    // Rows are read before one gets there, so that no empty row is shown on the way.
    const around = [place.row - pageRows, place.row, place.row + pageRows].filter((row) => row >= 0 && row < placement.rows)
    void Promise.all(around.map((row) => pages.ensure(row))).then(() => {
      virtual.scrollToIndex(place.row === 0 ? 0 : placement.lineOfRow(place.row))
      requestAnimationFrame(() => revealCell(scroll.current, cellId(place.row, target)))
    })
  }
  return { scroll, cursor, virtual, items, pages, bounds, at, active: columns[at.column], mark, goto }
}

/** All that the grid does. */
export function useGrid(options: GridOptions) {
  const { agencyId, selection, editable, orderable, columns, placement } = options
  const [, navigate] = useLocation()
  const lines = useLines(options)
  const { scroll, cursor, virtual, pages, bounds, at, active, goto } = lines
  const { rowAt } = pages
  const editing = useCellEditing(agencyId)
  const moves = useRowMoves({
    enabled: orderable,
    rows: placement.rows,
    rowAt,
    moved: (row) => goto({ row, column: at.column }),
  })
  const leave = (row: number) => cursor.leave(virtual.scrollOffset ?? 0, row)
  const openPage = (row: number) => {
    const entry = rowAt(row)
    if (entry === undefined || entry.trashedAt !== null) return
    leave(row)
    navigate(`/dip/${entry.id}`)
  }
  const edit = (row: number, column: GridColumn | undefined, typed: string | null) => {
    const entry = rowAt(row)
    if (!editable || entry === undefined || column === undefined || editorOf(column) === undefined) return false
    editing.open({ entry, row, column, typed })
    return true
  }
  const afterEdit = (patch: PublicInformationPatch | null, after: AfterEdit) => {
    const { editing: done } = editing
    editing.close()
    if (done === null) return
    if (patch !== null) editing.save(done.entry, patch)
    if (after === 'leave') return
    scroll.current?.focus({ preventScroll: true })
    const column = columns.findIndex(({ id }) => id === done.column.id)
    if (after !== 'stay') goto(cellAfterEdit(after, { row: done.row, column }, bounds))
  }
  const cancelEdit = () => {
    editing.close()
    scroll.current?.focus({ preventScroll: true })
  }
  const pick = (row: number, extend: boolean) => {
    const entry = rowAt(row)
    if (entry === undefined) return
    if (extend) selection.range(row, rowAt)
    else selection.toggle(entry, row)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.target !== event.currentTarget || placement.rows === 0) return
    if (gridKey(event)) event.preventDefault()
  }
  /** True when the key was for the grid. */
  const gridKey = (event: KeyboardEvent): boolean => {
    const ctrl = event.ctrlKey || event.metaKey
    const vertical = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    if (event.altKey && vertical) moves.step(at.row, event.key === 'ArrowUp' ? 'up' : 'down')
    else if (ctrl && event.key.toLowerCase() === 'a') selection.all()
    else if (event.key === 'Escape') selection.clear()
    else if (event.key === ' ') pick(at.row, event.shiftKey)
    else if (event.key === 'F2') edit(at.row, active, null)
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Delete') deleteRow()
    else return moveByKey(event, ctrl) || typeInto(event, ctrl)
    return true
  }
  const enter = () => {
    const first = active === undefined || active.id === 'number' || active.id === 'title'
    if (first || !edit(at.row, active, null)) openPage(at.row)
  }
  const deleteRow = () => {
    const entry = rowAt(at.row)
    if (entry !== undefined) options.onDelete(entry)
  }
  const moveByKey = (event: KeyboardEvent, ctrl: boolean): boolean => {
    const next = cellAfterKey(event.key, ctrl, at, bounds)
    if (next === undefined || event.altKey) return false
    if (event.shiftKey && next.row !== at.row) {
      if (selection.selection.anchor === null) pick(at.row, false)
      pick(next.row, selection.selection.anchor !== null)
    }
    goto(next)
    return true
  }
  const typeInto = (event: KeyboardEvent, ctrl: boolean): boolean => {
    if (event.key.length !== 1 || ctrl || event.altKey || active === undefined || !takesTyping(active)) return false
    return edit(at.row, active, event.key)
  }
  const pointer = {
    onMouseDown: (event: MouseEvent) => {
      const cell = cellOf(event)
      if (cell === undefined || isIn(event, 'input:not([data-pick])')) return
      // Nothing is scrolled here: what is under the pointer must still be there when the button is let go.
      lines.mark(cell.row, columns.find(({ id }) => id === cell.column)?.id ?? active?.id ?? 'title')
      if (!isIn(event, '[data-pick]')) return
      // The box is worked by the grid: the focus stays where the keys are.
      event.preventDefault()
      scroll.current?.focus({ preventScroll: true })
    },
    onClick: (event: MouseEvent) => {
      const cell = cellOf(event)
      if (cell === undefined) return
      if (isIn(event, '[data-pick]')) pick(cell.row, event.shiftKey)
      if (isIn(event, '[data-open]')) leave(cell.row)
    },
    onDoubleClick: (event: MouseEvent) => {
      const cell = cellOf(event)
      if (cell === undefined || isIn(event, 'input, [data-open]')) return
      edit(
        cell.row,
        columns.find(({ id }) => id === cell.column),
        null,
      )
    },
  }
  return { ...lines, editing, moves, afterEdit, cancelEdit, onKeyDown, pointer }
}
