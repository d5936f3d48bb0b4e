// The rows of a checked file: any number of them, read as they come into view.
import { SegmentedControl, Skeleton, Stack, Text } from '@mantine/core'
import { useVirtualizer } from '@tanstack/react-virtual'
import { useRef, useState } from 'react'
import type { Mapping } from './import-messages.ts'
import { ImportRow } from './import-row.tsx'
import classes from './import-rows.module.css'
import { firstShown, type RowCounts, type RowState, STATE_WORDS } from './import-words.ts'
import { useImportRows } from './use-import-check.ts'

const ROW_HEIGHT = 150
const number = new Intl.NumberFormat('id-ID')

export type ImportRowsProps = { readonly jobId: string; readonly counts: RowCounts; readonly mapping: Mapping }

/** The choice of rows and the rows themselves. */
export function ImportRows({ jobId, counts, mapping }: ImportRowsProps) {
  const [shown, setShown] = useState<RowState | 'all'>(() => firstShown(counts))
  const totals = {
    all: counts.accepted + counts.rejected,
    rejected: counts.rejected,
    doubtful: counts.doubtful,
    accepted: counts.accepted - counts.doubtful,
  }
  const choices = (['all', 'rejected', 'doubtful', 'accepted'] as const).map((value) => ({
    value,
    label: `${value === 'all' ? 'Semua' : STATE_WORDS[value]} (${number.format(totals[value])})`,
  }))
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="Baris yang ditampilkan"
        data={choices}
        value={shown}
        onChange={(value) => setShown(choices.find((choice) => choice.value === value)?.value ?? 'all')}
      />
      {totals[shown] === 0 ? (
        <Text size="sm" c="dimmed" py="md" ta="center">
          Tidak ada baris.
        </Text>
      ) : (
        <Rows key={shown} jobId={jobId} state={shown === 'all' ? null : shown} total={totals[shown]} mapping={mapping} />
      )}
    </Stack>
  )
}

type RowsProps = Omit<ImportRowsProps, 'counts'> & { readonly state: RowState | null; readonly total: number }

function Rows({ jobId, state, total, mapping }: RowsProps) {
  const scroll = useRef<HTMLDivElement>(null)
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 4,
  })
  const items = virtual.getVirtualItems()
  const rows = useImportRows(jobId, state, items[0]?.index ?? 0, items.at(-1)?.index ?? 0)
  const manySheets = new Set(mapping.map(({ sheet }) => sheet)).size > 1
  return (
    <div ref={scroll} className={classes['scroll']} role="group" aria-label="Baris berkas" tabIndex={0}>
      <ul style={{ height: virtual.getTotalSize(), position: 'relative', margin: 0, padding: 0, listStyle: 'none' }}>
        {items.map(({ index, start }) => {
          const row = rows.get(index)
          return (
            <li
              key={index}
              ref={virtual.measureElement}
              data-index={index}
              className={classes['row']}
              style={{ transform: `translateY(${start}px)` }}
            >
              {row === undefined ? (
                <Skeleton height={ROW_HEIGHT - 24} />
              ) : (
                <ImportRow row={row} mapping={mapping} manySheets={manySheets} />
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}
