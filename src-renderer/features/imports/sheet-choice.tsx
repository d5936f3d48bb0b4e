// The sheets of a file: used or not, and the row in which the headings of each stand.
import { Button, Checkbox, Group, SegmentedControl, Stack, Table, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { ImportSummary, OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { type ImportPlan, withSheet } from './plan.model.ts'

export type SheetChoiceProps = {
  readonly jobId: string
  readonly summary: ImportSummary
  readonly plan: ImportPlan
  readonly onPlan: (plan: ImportPlan) => void
}

type Header = { readonly top: number; readonly depth: number }

/** One line a sheet; its first rows are shown when the heading has to be pointed at. */
export function SheetChoice({ jobId, summary, plan, onPlan }: SheetChoiceProps) {
  const [shown, setShown] = useState<string>()
  return (
    <Stack gap="sm">
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Lembar</Table.Th>
            <Table.Th ta="right">Baris terisi</Table.Th>
            <Table.Th>Judul kolom</Table.Th>
            <Table.Th />
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {summary.sheets.map(({ sheet, rows, header }) => {
            const isLeftOut = plan.sheets[sheet]?.isLeftOut === true
            return (
              <Table.Tr key={sheet}>
                <Table.Td>
                  <Checkbox
                    label={sheet}
                    checked={!isLeftOut}
                    onChange={(event) => onPlan(withSheet(plan, sheet, { isLeftOut: !event.currentTarget.checked }))}
                  />
                </Table.Td>
                <Table.Td ta="right">{rows.toLocaleString('id-ID')}</Table.Td>
                <Table.Td>{headerWords(plan.sheets[sheet]?.header ?? header)}</Table.Td>
                <Table.Td ta="right">
                  <Button
                    size="compact-sm"
                    variant="subtle"
                    aria-expanded={shown === sheet}
                    onClick={() => setShown(shown === sheet ? undefined : sheet)}
                  >
                    {shown === sheet ? 'Tutup' : 'Tunjukkan baris judul'}
                  </Button>
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      {shown !== undefined && (
        <HeaderChoice
          key={shown}
          jobId={jobId}
          sheet={shown}
          header={plan.sheets[shown]?.header ?? summary.sheets.find(({ sheet }) => sheet === shown)?.header ?? null}
          isChosen={(plan.sheets[shown]?.header ?? null) !== null}
          onHeader={(header) => onPlan(withSheet(plan, shown, { header, columns: {} }))}
        />
      )}
    </Stack>
  )
}

function headerWords(header: Header | null): string {
  if (header === null) return 'tidak ditemukan'
  const first = header.top + 1
  return header.depth === 1 ? `baris ${first}` : `baris ${first}–${header.top + header.depth}`
}

const FIRST_ROWS = 15
const LONGEST = 40

type HeaderChoiceProps = {
  readonly jobId: string
  readonly sheet: string
  readonly header: Header | null
  readonly isChosen: boolean
  readonly onHeader: (header: Header | null) => void
}

function HeaderChoice({ jobId, sheet, header, isChosen, onHeader }: HeaderChoiceProps) {
  const { data, error } = useQuery<OutputOf<'imports.sheet'>, WireError>({
    queryKey: ['imports.workbench', jobId, 'sheet', sheet],
    queryFn: () => invoke('imports.sheet', { jobId, sheet, offset: 0, limit: FIRST_ROWS }),
  })
  const depth = header?.depth ?? 1
  if (error !== null) return <Text c="var(--mantine-color-error)">{errorSentence(error)}</Text>
  if (data === undefined) return null
  return (
    <Stack gap="xs">
      <Group justify="space-between">
        <Group gap="xs">
          <Text size="sm">Jumlah baris judul</Text>
          <SegmentedControl
            size="xs"
            aria-label="Jumlah baris judul"
            data={['1', '2', '3']}
            value={String(Math.min(depth, 3))}
            onChange={(value) => onHeader({ top: header?.top ?? 0, depth: Number(value) })}
          />
        </Group>
        {isChosen && (
          <Button size="compact-sm" variant="subtle" onClick={() => onHeader(null)}>
            Biarkan aplikasi mencarinya
          </Button>
        )}
      </Group>
      <Table.ScrollContainer minWidth={700}>
        <Table fz="xs" verticalSpacing={2} withColumnBorders>
          <Table.Tbody>
            {data.rows.map((row, index) => {
              const isHeader = header !== null && index >= header.top && index < header.top + header.depth
              return (
                // A row of a sheet has no name but its number.
                <Table.Tr key={index} {...(isHeader ? { bg: 'var(--mantine-color-blue-light)' } : {})}>
                  <Table.Td w={120}>
                    <Button
                      size="compact-xs"
                      variant={header?.top === index ? 'filled' : 'default'}
                      aria-pressed={header?.top === index}
                      onClick={() => onHeader({ top: index, depth })}
                    >{`Judul: baris ${index + 1}`}</Button>
                  </Table.Td>
                  {row.map((text, column) => (
                    <Table.Td key={`${index}-${String(column)}`}>
                      {text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text}
                    </Table.Td>
                  ))}
                </Table.Tr>
              )
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
    </Stack>
  )
}
