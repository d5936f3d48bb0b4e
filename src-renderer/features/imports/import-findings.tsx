// What the check says about the file as a whole: messages in groups, and which column was read as what.
import { Accordion, Alert, List, Spoiler, Table, Text } from '@mantine/core'
import { groupMessages, type Mapping, type Message, type MessageGroup, rowWords } from './import-messages.ts'
import { LEVEL_WORDS } from './import-words.ts'

const COLORS = { error: 'red', doubtful: 'yellow', info: 'blue' } as const
const LEVELS = ['error', 'doubtful', 'info'] as const

/** One box a level of gravity; a blocked file says that nothing of it can come in. */
export function FileMessages({ messages, blocked }: { readonly messages: readonly Message[]; readonly blocked: boolean }) {
  const groups = groupMessages(messages)
  return LEVELS.map((level) => {
    const own = groups.filter((group) => group.level === level)
    if (own.length === 0) return null
    const title = level === 'error' && blocked ? 'Berkas ini tidak dapat diimpor sebagai jenis ini' : LEVEL_WORDS[level]
    return (
      <Alert key={level} color={COLORS[level]} variant="light" title={title} py="xs">
        <Spoiler maxHeight={120} showLabel="Tampilkan semua" hideLabel="Ringkas">
          <List size="sm" spacing={2}>
            {own.map((group) => (
              <Lines key={group.code} group={group} />
            ))}
          </List>
        </Spoiler>
      </Alert>
    )
  })
}

function Lines({ group }: { readonly group: MessageGroup }) {
  return group.lines.map(({ text, rows }) => (
    <List.Item key={text}>
      {text}
      {rows.length > 0 && (
        <Text span size="sm" c="dimmed">
          {' '}
          ({rowWords(rows)})
        </Text>
      )}
    </List.Item>
  ))
}

/** Closed at first: column letter, its heading, and the field it fills. */
export function MappingTable({ mapping }: { readonly mapping: Mapping }) {
  if (mapping.length === 0) return null
  const used = mapping.filter(({ field }) => field !== '').length
  const manySheets = new Set(mapping.map(({ sheet }) => sheet)).size > 1
  return (
    <Accordion variant="contained">
      <Accordion.Item value="mapping">
        <Accordion.Control>
          <Text size="sm">
            Kolom yang dikenali: {used} dari {mapping.length}
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
              {mapping.map(({ sheet, column, header, field }) => (
                <Table.Tr key={`${sheet}-${column}`}>
                  {manySheets && <Table.Td>{sheet}</Table.Td>}
                  <Table.Td>{column}</Table.Td>
                  <Table.Td>{header}</Table.Td>
                  <Table.Td c={field === '' ? 'dimmed' : 'inherit'}>{field === '' ? '– tidak dipakai' : field}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Accordion.Panel>
      </Accordion.Item>
    </Accordion>
  )
}
