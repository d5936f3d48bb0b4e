// Tests as a table: an office holds few, so it needs no pages.
import { Anchor, Table, Text } from '@mantine/core'
import { Link } from 'wouter'
import { TEST_KIND_LABELS, type TestSummary } from '../../../src-main/contract/index.ts'
import { formatDate } from '../../ui/format-date.ts'
import { TestStatusBadge } from './test-status.tsx'

/** One row a test. */
export function TestTable({ tests }: { readonly tests: readonly TestSummary[] }) {
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" aria-label="Lembar uji konsekuensi">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Nomor</Table.Th>
            <Table.Th>Jenis</Table.Th>
            <Table.Th>Tanggal</Table.Th>
            <Table.Th>Informasi</Table.Th>
            <Table.Th>Penetapan</Table.Th>
            <Table.Th>Keadaan</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {tests.map((test) => (
            <Table.Tr key={test.id}>
              <Table.Td>
                <Anchor component={Link} href={`/dik/uji/${test.id}`} size="sm" fw={600}>
                  {test.number} / {test.year}
                </Anchor>
              </Table.Td>
              <Table.Td>{TEST_KIND_LABELS[test.kind]}</Table.Td>
              <Table.Td style={{ whiteSpace: 'nowrap' }}>{formatDate(test.heldOn)}</Table.Td>
              <Table.Td>
                <Text size="sm" lineClamp={2}>
                  {test.information.join('; ')}
                </Text>
              </Table.Td>
              <Table.Td>{test.decreeNumber === '' ? '–' : test.decreeNumber}</Table.Td>
              <Table.Td>
                <TestStatusBadge status={test.status} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
