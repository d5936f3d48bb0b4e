// The rows of the file as a grid: read as they come into view, moved through and edited by keyboard.
import { Badge, Skeleton, Text, Tooltip } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import type { ImportRow } from '../../../src-main/contract/index.ts'
import { CellEditor } from './cell-editor.tsx'
import { type GridColumn, isEntry, remarksOf } from './grid-columns.ts'
import { STATE_COLORS, STATE_WORDS } from './import-words.ts'
import classes from './imports.module.css'
import { STATE_ICONS } from './state-icons.ts'
import type { RowFilter } from './use-import-flow.ts'
import { useImportRows } from './use-import-rows.ts'
import type { Repairs } from './use-repairs.ts'

/** As in the style sheet. */
const ROW_HEIGHT = 38
const HEAD_HEIGHT = 40
const GRID_HEIGHT = 480
const PAGE_STEP = 10
const PLACE_WIDTH = 220
const NUMBER_WIDTH = 90
const CELL_WIDTH = 170

export type GridPlace = { readonly row: number; readonly column: number }

export type RepairGridProps = {
  readonly jobId: string
  readonly filter: RowFilter
  readonly total: number
  readonly columns: readonly GridColumn[]
  readonly hasManySheets: boolean
  readonly place: GridPlace
  readonly onPlace: (place: GridPlace) => void
  readonly repairs: Repairs
}

/** The place after a key, within the grid; undefined for a key that does not move. */
export function placeAfterKey(key: string, { row, column }: GridPlace, rows: number, columns: number): GridPlace | undefined {
  const moves: Readonly<Record<string, GridPlace>> = {
    ArrowDown: { row: row + 1, column },
    ArrowUp: { row: row - 1, column },
    ArrowRight: { row, column: column + 1 },
    ArrowLeft: { row, column: column - 1 },
    PageDown: { row: row + PAGE_STEP, column },
    PageUp: { row: row - PAGE_STEP, column },
    Home: { row, column: 0 },
    End: { row, column: columns - 1 },
  }
  const next = moves[key]
  if (next === undefined) return undefined
  const within = (at: number, count: number) => Math.max(0, Math.min(count - 1, at))
  return { row: within(next.row, rows), column: within(next.column, columns) }
}

/** Keys: arrows, PageUp, PageDown, Home, End move; Enter and F2 edit the cell. */
export function RepairGrid(props: RepairGridProps) {
  const { jobId, filter, total, columns, place, onPlace } = props
  const scroll = useRef<HTMLDivElement>(null)
  const [isEditing, setEditing] = useState(false)
  const [isFocused, setFocused] = useState(false)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollPaddingEnd: HEAD_HEIGHT,
  })
  const items = virtual.getVirtualItems()
  const rows = useImportRows(jobId, filter, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const widths = columns.map(({ field }) => (field === 'number' ? NUMBER_WIDTH : CELL_WIDTH))
  const grid = { gridTemplateColumns: [PLACE_WIDTH, ...widths].map((width) => `${width}px`).join(' ') }
  const active = rows.get(place.row)
  const move = (next: GridPlace) => {
    onPlace(next)
    virtual.scrollToIndex(next.row)
  }
  useEffect(() => {
    document.getElementById(cellId(place))?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
  }, [place])
  const onKeyDown = (event: KeyboardEvent) => {
    if (isEditing) return
    if ((event.key === 'Enter' || event.key === 'F2') && active !== undefined && isEntry(active)) {
      event.preventDefault()
      setEditing(true)
      return
    }
    const next = placeAfterKey(event.key, place, total, columns.length)
    if (next === undefined) return
    event.preventDefault()
    move(next)
  }
  const stopEditing = (isMovingOn: boolean) => {
    setEditing(false)
    scroll.current?.focus({ preventScroll: true })
    if (isMovingOn) move(placeAfterKey('ArrowRight', place, total, columns.length) ?? place)
  }
  return (
    <div
      ref={scroll}
      className={classes['grid']}
      style={{ height: Math.min(GRID_HEIGHT, HEAD_HEIGHT + Math.max(8, total) * ROW_HEIGHT + 20) }}
      role="grid"
      aria-label="Baris berkas"
      aria-rowcount={total + 1}
      aria-colcount={columns.length + 1}
      aria-activedescendant={cellId(place)}
      tabIndex={0}
      onKeyDown={onKeyDown}
      onFocus={() => setFocused(true)}
      onBlur={() => setFocused(false)}
    >
      <div className={classes['head']} style={grid} role="row" aria-rowindex={1}>
        <div role="columnheader" className={classes['place']}>
          Baris dan keadaan
        </div>
        {columns.map(({ field, label }) => (
          <div key={field} role="columnheader" className={classes['cell']} title={label}>
            {label}
          </div>
        ))}
      </div>
      <div role="rowgroup" style={{ height: virtual.getTotalSize(), position: 'relative' }}>
        {items.map(({ index, start }) => (
          <div
            key={index}
            className={classes['row']}
            style={{ ...grid, transform: `translateY(${start}px)` }}
            role="row"
            aria-rowindex={index + 2}
            data-active={index === place.row}
          >
            <GridRow
              {...props}
              row={rows.get(index)}
              index={index}
              isFocused={isFocused}
              isEditing={isEditing && index === place.row}
              onEdit={(column) => {
                onPlace({ row: index, column })
                setEditing(true)
              }}
              onEnd={stopEditing}
            />
          </div>
        ))}
      </div>
    </div>
  )
}

const cellId = ({ row, column }: GridPlace) => `impor-sel-${row}-${column}`

type GridRowProps = RepairGridProps & {
  readonly row: ImportRow | undefined
  readonly index: number
  readonly isFocused: boolean
  readonly isEditing: boolean
  readonly onEdit: (column: number) => void
  readonly onEnd: (isMovingOn: boolean) => void
}

function GridRow(props: GridRowProps) {
  const { row, index, columns, place, onPlace, isFocused } = props
  if (row === undefined)
    return (
      <div role="gridcell" className={classes['place']}>
        <Skeleton height={12} />
      </div>
    )
  const Icon = STATE_ICONS[row.state]
  return (
    <>
      <div role="rowheader" className={classes['place']} onMouseDown={() => onPlace({ row: index, column: place.column })}>
        <Text span size="xs" truncate miw={44} maw={80} title={row.sheet}>
          {props.hasManySheets ? `${row.sheet} ${row.row}` : row.row}
        </Text>
        <Badge size="sm" variant="light" tt="none" color={STATE_COLORS[row.state]} leftSection={<Icon size={12} />}>
          {STATE_WORDS[row.state]}
        </Badge>
        {row.duplicate !== null && row.state !== 'duplicate' && (
          <Badge size="sm" variant="light" tt="none" color="blue" title={`Sama dengan ${row.duplicate.label}`}>
            kembar
          </Badge>
        )}
      </div>
      {columns.map((column, at) => {
        const isActive = index === place.row && at === place.column
        const cell = row.cells.find(({ field }) => field === column.field)
        const remark =
          cell?.level === null
            ? ''
            : remarksOf(row, column)
                .map(({ text }) => text)
                .join(' ')
        return (
          <Tooltip
            key={column.field}
            label={remark}
            disabled={remark === '' || props.isEditing}
            multiline
            maw={360}
            position="top-start"
            {...(isActive && isFocused ? { opened: true } : {})}
          >
            <div
              id={cellId({ row: index, column: at })}
              role="gridcell"
              aria-colindex={at + 2}
              aria-selected={isActive}
              className={`${classes['cell']} ${isEntry(row) ? '' : classes['aside']}`}
              data-active={isActive}
              data-level={cell?.level ?? undefined}
              data-repaired={cell?.repaired}
              onMouseDown={() => onPlace({ row: index, column: at })}
              onDoubleClick={() => isEntry(row) && props.onEdit(at)}
            >
              {isActive && props.isEditing ? (
                <CellEditor jobId={props.jobId} row={row} column={column} repairs={props.repairs} onEnd={props.onEnd} />
              ) : (
                (cell?.text ?? '')
              )}
            </div>
          </Tooltip>
        )
      })}
    </>
  )
}
