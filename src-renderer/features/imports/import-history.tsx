// What was imported before.
import { Table, Text } from '@mantine/core'
import dayjs from 'dayjs'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { KIND_WORDS } from './import-words.ts'

/** Nothing is shown while nothing was imported. */
export function ImportHistory({ agencyId }: { readonly agencyId: number }) {
  const batches = useAppQuery('imports.batches', { agencyId }).data ?? []
  if (batches.length === 0) return null
  return (
    <FormSection title="Impor sebelumnya">
      <Table fz="sm" verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Waktu</Table.Th>
            <Table.Th>Berkas</Table.Th>
            <Table.Th>Isi</Table.Th>
            <Table.Th ta="right">Ditulis</Table.Th>
            <Table.Th ta="right">Dilewati</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {batches.map((batch) => (
            <Table.Tr key={batch.id}>
              <Table.Td>{dayjs(batch.importedAt).format('D MMM YYYY HH.mm')}</Table.Td>
              <Table.Td>
                <Text size="sm">{batch.fileName}</Text>
              </Table.Td>
              <Table.Td>{KIND_WORDS[batch.kind]}</Table.Td>
              <Table.Td ta="right">{batch.accepted}</Table.Td>
              <Table.Td ta="right">{batch.rejected}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </FormSection>
  )
}
