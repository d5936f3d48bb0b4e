// How the columns of an imported file were read.
import { Accordion, Table, Text } from '@mantine/core'
import type { OutputOf } from '../../../src-main/contract/index.ts'

/** Closed at first. */
export function BatchMapping({ mapping }: Pick<OutputOf<'imports.batch'>, 'mapping'>) {
  if (mapping.length === 0) return null
  const used = mapping.filter((column) => column.used).length
  const manySheets = new Set(mapping.map(({ sheet }) => sheet)).size > 1
  return (
    <Accordion variant="contained">
      <Accordion.Item value="mapping">
        <Accordion.Control>
          <Text size="sm">
            Kolom yang dipakai: {used} dari {mapping.length}
          </Text>
        </Accordion.Control>
        <Accordion.Panel>
          <Table fz="sm" verticalSpacing={3}>
            <Table.Thead>
              <Table.Tr>
                {manySheets && <Table.Th>Lembar</Table.Th>}
                <Table.Th w={70}>Kolom</Table.Th>
                <Table.Th>Judul pada berkas</Table.Th>
                <Table.Th>Dibaca sebagai</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {mapping.map(({ sheet, letter, heading, field, used: isUsed }) => (
                <Table.Tr key={`${sheet}-${letter}`}>
                  {manySheets && <Table.Td>{sheet}</Table.Td>}
                  <Table.Td>{letter}</Table.Td>
                  <Table.Td>{heading}</Table.Td>
                  <Table.Td c={isUsed ? 'inherit' : 'dimmed'}>{isUsed ? field : '– tidak dipakai'}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}
