// What was imported before.
import { Alert, Anchor, Badge, Skeleton, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import type { TimeZone } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { formatShortInstant } from '../../ui/format-instant.ts'
import { KIND_WORDS } from './import-words.ts'

const number = new Intl.NumberFormat('id-ID')

/** Newest first; each leads to its own page. */
export function ImportHistory({ agencyId, timeZone }: { readonly agencyId: number; readonly timeZone: TimeZone }) {
  const { data: batches, error } = useAppQuery('imports.batches', { agencyId })
  return (
    <FormSection title="Riwayat impor">
      {error !== null && <Alert color="red">{errorSentence(error)}</Alert>}
      {error === null && batches === undefined && <Skeleton height={60} />}
      {batches?.length === 0 && (
        <Text size="sm" c="dimmed">
          Belum ada berkas yang diimpor.
        </Text>
      )}
      {batches !== undefined && batches.length > 0 && (
        <Table fz="sm" verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th>Waktu</Table.Th>
              <Table.Th>Berkas</Table.Th>
              <Table.Th>Register</Table.Th>
              <Table.Th>Petugas</Table.Th>
              <Table.Th ta="right">Diterima</Table.Th>
              <Table.Th ta="right">Ditolak</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batches.map((batch) => (
              <Table.Tr key={batch.id}>
                <Table.Td>{formatShortInstant(batch.importedAt, timeZone)}</Table.Td>
                <Table.Td>
                  <Anchor component={Link} href={`/impor/riwayat/${batch.id}`} size="sm">
                    {batch.fileName}
                  </Anchor>
                  {batch.undoneAt !== null && (
                    <Badge ml="xs" size="sm" variant="light" color="gray" tt="none">
                      dibatalkan
                    </Badge>
                  )}
                </Table.Td>
                <Table.Td>{KIND_WORDS[batch.kind]}</Table.Td>
                <Table.Td>{batch.importedBy === '' ? '–' : batch.importedBy}</Table.Td>
                <Table.Td ta="right">{number.format(batch.accepted)}</Table.Td>
                <Table.Td ta="right">{number.format(batch.rejected)}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </FormSection>
  )
}
