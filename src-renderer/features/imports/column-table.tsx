// The columns of a sheet with what stands in them and what they are read as.
import { Group, Progress, Select, Stack, Table, Text } from '@mantine/core'
import type { ImportSummary } from '../../../src-main/contract/index.ts'
import { confidenceWord } from './import-words.ts'
import { type ImportPlan, plannedField, SPLIT_FIELDS } from './plan.model.ts'

type Column = ImportSummary['columns'][number]

export type ColumnTableProps = {
  readonly columns: readonly Column[]
  readonly fields: ImportSummary['fields']
  readonly plan: ImportPlan
  readonly onField: (column: Column, field: string | null) => void
}

/** One row for each column. */
export function ColumnTable({ columns, fields, plan, onField }: ColumnTableProps) {
  const choices = fields.map(({ field, label, required }) => ({ value: field, label: required ? `${label} *` : label }))
  return (
    <Table.ScrollContainer minWidth={820}>
      <Table fz="sm" verticalSpacing={6} layout="fixed">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={64}>Kolom</Table.Th>
            <Table.Th>Judul pada berkas</Table.Th>
            <Table.Th>Contoh isi</Table.Th>
            <Table.Th w={150}>Pengenalan</Table.Th>
            <Table.Th w={270}>Dibaca sebagai</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {columns.map((column) => {
            const field = plannedField(plan, column)
            const isChosen = plan.sheets[column.sheet]?.columns[column.column] !== undefined
            const split = SPLIT_FIELDS[field ?? '']
            return (
              <Table.Tr key={column.column}>
                <Table.Td fw={600}>{column.letter}</Table.Td>
                <Table.Td>{column.header === '' ? <Text c="dimmed">(tanpa judul)</Text> : column.header}</Table.Td>
                <Table.Td>
                  {column.samples.map((sample) => (
                    <Text key={sample} size="xs" truncate title={sample}>
                      {sample}
                    </Text>
                  ))}
                </Table.Td>
                <Table.Td>
                  <Confidence confidence={column.confidence} field={field} isChosen={isChosen} />
                </Table.Td>
                <Table.Td>
                  <Select
                    aria-label={`Kolom ${column.letter} dibaca sebagai`}
                    size="xs"
                    searchable
                    clearable
                    clearButtonProps={{ 'aria-label': `Jangan pakai kolom ${column.letter}` }}
                    placeholder="– tidak dipakai"
                    nothingFoundMessage="Tidak ada isian dengan nama itu"
                    data={choices}
                    value={field}
                    onChange={(value) => onField(column, value)}
                  />
                  {split !== undefined && <Text size="xs" c="dimmed" mt={2}>{`Dipisah sendiri menjadi ${split}.`}</Text>}
                </Table.Td>
              </Table.Tr>
            )
          })}
        </Table.Tbody>
      </Table>
      <Text size="xs" c="dimmed" mt={4}>
        * isian yang diperlukan register. Dua kolom dengan isian yang sama digabung.
      </Text>
    </Table.ScrollContainer>
  )
}

type ConfidenceProps = { readonly confidence: number; readonly field: string | null; readonly isChosen: boolean }

function Confidence({ confidence, field, isChosen }: ConfidenceProps) {
  const share = field === null ? 0 : confidence * 100
  const color = confidence >= 0.9 ? 'teal' : 'yellow'
  return (
    <Stack gap={3}>
      <Text size="xs">{confidenceWord(confidence, field, isChosen)}</Text>
      <Group aria-hidden>
        <Progress w="100%" size="xs" value={isChosen && field !== null ? 100 : share} color={isChosen ? 'blue' : color} />
      </Group>
    </Stack>
  )
}
