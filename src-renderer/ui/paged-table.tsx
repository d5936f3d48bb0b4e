// A table that is read page by page.
import { Center, Group, Pagination, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import type { WireError } from '../../src-main/contract/index.ts'
import { Unreadable, WaitingRows } from './record-list.tsx'

export const PAGE_ROWS = 50

export type PagedTableProps<Row> = {
  readonly label: string
  /** Headings, each with a width where the columns are not alike. */
  readonly columns: readonly (string | { readonly label: string; readonly width: number | string })[]
  readonly asked: {
    readonly data: { readonly rows: readonly Row[]; readonly total: number } | undefined
    readonly error: WireError | null
    readonly refetch: () => unknown
  }
  readonly page: number
  readonly onPage: (page: number) => void
  readonly empty: string
  readonly children: (row: Row) => ReactNode
}

/** Pages are counted from 1. */
export function PagedTable<Row>({ label, columns, asked, page, onPage, empty, children }: PagedTableProps<Row>) {
  const { data, error } = asked
  if (error !== null) return <Unreadable error={error} retry={() => void asked.refetch()} />
  if (data === undefined) return <WaitingRows />
  if (data.total === 0)
    return (
      <Center p="xl">
        <Text size="sm" c="dimmed">
          {empty}
        </Text>
      </Center>
    )
  const pages = Math.ceil(data.total / PAGE_ROWS)
  return (
    <>
      <Table withTableBorder verticalSpacing={6} aria-label={label} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            {columns.map((column) => {
              const { label: heading, width } = typeof column === 'string' ? { label: column, width: undefined } : column
              return (
                <Table.Th key={heading} w={width}>
                  {heading}
                </Table.Th>
              )
            })}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>{data.rows.map(children)}</Table.Tbody>
      </Table>
      {pages > 1 && (
        <Group justify="center">
          <Pagination
            total={pages}
            value={page}
            onChange={onPage}
            getControlProps={(control) => ({ 'aria-label': CONTROL_WORDS[control] })}
            getItemProps={(item) => ({ 'aria-label': `Halaman ${item}` })}
          />
        </Group>
      )}
    </>
  )
}

const CONTROL_WORDS = {
  first: 'Halaman pertama',
  previous: 'Halaman sebelumnya',
  next: 'Halaman berikutnya',
  last: 'Halaman terakhir',
} as const
