// The rows of a checked file, page by page, each with the messages of its cells.
import { Badge, Group, Pagination, SegmentedControl, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { STATE_COLORS, STATE_WORDS } from './import-words.ts'
import { PREVIEW_ROWS, type RowState, useImportRows } from './use-import-check.ts'

type Counts = { readonly accepted: number; readonly doubtful: number; readonly rejected: number }

/** Rows to look at come first when there are any. */
export function ImportRows({ jobId, counts }: { readonly jobId: string; readonly counts: Counts }) {
  const first: RowState | 'all' = counts.rejected > 0 ? 'rejected' : counts.doubtful > 0 ? 'doubtful' : 'all'
  const [state, setState] = useState<RowState | 'all'>(first)
  const [page, setPage] = useState(1)
  const rows = useImportRows(jobId, state === 'all' ? null : state, page).data
  const choices = [
    { value: 'all', label: 'Semua' },
    { value: 'rejected', label: `Ditolak (${counts.rejected})` },
    { value: 'doubtful', label: `Perlu diperiksa (${counts.doubtful})` },
    { value: 'accepted', label: 'Diterima' },
  ] as const
  return (
    <Stack gap="xs">
      <SegmentedControl
        aria-label="Baris yang ditampilkan"
        data={choices.map((choice) => ({ ...choice }))}
        value={state}
        onChange={(value) => {
          setState(choices.find((choice) => choice.value === value)?.value ?? 'all')
          setPage(1)
        }}
      />
      {rows === undefined ? (
        <Skeleton height={160} />
      ) : rows.total === 0 ? (
        <Text size="sm" c="dimmed">
          Tidak ada baris.
        </Text>
      ) : (
        <Table fz="sm" verticalSpacing={6}>
          <Table.Tbody>
            {rows.rows.map((row) => (
              <Table.Tr key={`${row.sheet}-${row.row}`}>
                <Table.Td w={90} valign="top">
                  Baris {row.row}
                </Table.Td>
                <Table.Td w={140} valign="top">
                  <Badge variant="light" tt="none" radius="sm" color={STATE_COLORS[row.state]}>
                    {STATE_WORDS[row.state]}
                  </Badge>
                </Table.Td>
                <Table.Td>
                  <Text size="sm">{row.cells.map(({ label, value }) => `${label}: ${value}`).join(' · ')}</Text>
                  {row.messages.map((message) => (
                    <Text
                      key={`${message.column}-${message.code}-${message.text}`}
                      size="xs"
                      c={message.level === 'error' ? 'red' : 'dimmed'}
                    >
                      {message.column === '' ? '' : `Kolom ${message.column}: `}
                      {message.text}
                    </Text>
                  ))}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
      {rows !== undefined && rows.total > PREVIEW_ROWS && (
        <Group justify="center">
          <Pagination size="sm" total={Math.ceil(rows.total / PREVIEW_ROWS)} value={page} onChange={setPage} />
        </Group>
      )}
    </Stack>
  )
}
