// What a backup holds, beside what the register in use holds.
import { Alert, Stack, Table, Text } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import type { BackupPreview } from '../../../src-main/contract/index.ts'
import { presentIsEmpty, type PreviewRow, previewRows, setAsideWords } from './restore-preview.model.ts'

/** The comparison, and in one sentence what a restore would set aside. */
export function PreviewTable({ preview }: { readonly preview: BackupPreview }) {
  const compared = preview.presentCounts !== null && !presentIsEmpty(preview)
  const setAside = setAsideWords(preview)
  return (
    <Stack gap="sm">
      <Table verticalSpacing={4} aria-label="Isi cadangan">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Isi</Table.Th>
            <Table.Th ta="right">Dalam cadangan</Table.Th>
            {compared && <Table.Th ta="right">Register sekarang</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {previewRows(preview).map((row) => (
            <Row key={row.label} row={row} compared={compared} />
          ))}
        </Table.Tbody>
      </Table>
      {setAside !== null && (
        <Alert color="orange" icon={<IconAlertTriangle size={18} />} p="xs">
          {setAside}
        </Alert>
      )}
      {preview.needsMigration && (
        <Text size="sm">Cadangan ini dari versi aplikasi sebelumnya. Bentuk datanya diperbarui saat dipulihkan.</Text>
      )}
    </Stack>
  )
}

function Row({ row, compared }: { readonly row: PreviewRow; readonly compared: boolean }) {
  return (
    <Table.Tr>
      <Table.Td>{row.label}</Table.Td>
      <Table.Td ta="right">{row.inBackup}</Table.Td>
      {compared && (
        <Table.Td ta="right" fw={row.more === 0 ? 400 : 600}>
          {row.present}
        </Table.Td>
      )}
    </Table.Tr>
  )
}
