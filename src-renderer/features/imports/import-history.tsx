// What was imported before.
import { Alert, Skeleton, Table, Text } from '@mantine/core'
import { TIME_ZONES, type TimeZone } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { errorSentence } from '../../text/errors.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { KIND_WORDS } from './import-words.ts'

const FIRST_OFFSET_HOURS = 7
const number = new Intl.NumberFormat('id-ID')

/** Day and time at the office: `24 Nov 2026, 14.05 WIB`. */
export function officeTime(instant: string, zone: TimeZone): string {
  const hours = FIRST_OFFSET_HOURS + TIME_ZONES.indexOf(zone)
  const shifted = new Date(new Date(instant).getTime() + hours * 3_600_000)
  const words = new Intl.DateTimeFormat('id-ID', { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' }).format(shifted)
  return `${words} ${zone}`
}

/** Newest first. */
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
              <Table.Th>Isi</Table.Th>
              <Table.Th ta="right">Baris ditulis</Table.Th>
              <Table.Th ta="right">Baris ditolak</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {batches.map((batch) => (
              <Table.Tr key={batch.id}>
                <Table.Td>{officeTime(batch.importedAt, timeZone)}</Table.Td>
                <Table.Td>{batch.fileName}</Table.Td>
                <Table.Td>{KIND_WORDS[batch.kind]}</Table.Td>
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
