// A short table read page by page, with its count and its pages below.
import { Group, Pagination, ScrollArea, Table, Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { counted } from './edition.model.ts'

export const PAGE_ROWS = 50

type Props = {
  readonly label: string
  readonly heads: readonly { readonly text: string; readonly width?: number | string }[]
  readonly total: number
  readonly noun: string
  readonly page: number
  readonly onPage: (page: number) => void
  readonly nothing: string
  readonly children: ReactNode
}

/** Rows are given as `Table.Tr` children. */
export function PagedTable({ label, heads, total, noun, page, onPage, nothing, children }: Props) {
  const pages = Math.max(1, Math.ceil(total / PAGE_ROWS))
  if (total === 0)
    return (
      <Text size="sm" c="dimmed" py="sm">
        {nothing}
      </Text>
    )
  return (
    <>
      <ScrollArea type="auto">
        <Table aria-label={label} striped verticalSpacing={6} fz="sm" layout="fixed" miw={720}>
          <Table.Thead>
            <Table.Tr>
              {heads.map(({ text, width }) => (
                <Table.Th key={text} w={width}>
                  {text}
                </Table.Th>
              ))}
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody style={{ verticalAlign: 'top' }}>{children}</Table.Tbody>
        </Table>
      </ScrollArea>
      <Group justify="space-between" mt="xs">
        <Text size="sm" c="dimmed">
          {counted(total)} {noun}
        </Text>
        {pages > 1 && (
          <Pagination
            size="sm"
            total={pages}
            value={page}
            onChange={onPage}
            getItemProps={(at) => ({ 'aria-label': `Halaman ${at}` })}
            getControlProps={(control) => ({ 'aria-label': control === 'next' ? 'Halaman berikutnya' : 'Halaman sebelumnya' })}
          />
        )}
      </Group>
    </>
  )
}
