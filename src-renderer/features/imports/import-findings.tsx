// What the check says about the file as a whole: messages in groups, and which column was read as what.
import { Accordion, Alert, Button, List, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { groupMessages, type Mapping, type Message, type MessageGroup, rowWords } from './import-messages.ts'
import { LEVEL_WORDS } from './import-words.ts'

const COLORS = { error: 'red', doubtful: 'yellow', info: 'blue' } as const
const LEVELS = ['error', 'doubtful', 'info'] as const

const LINES_SHOWN = 3

/** One box a level of gravity; a blocked file says that nothing of it can come in. */
export function FileMessages({ messages, blocked }: { readonly messages: readonly Message[]; readonly blocked: boolean }) {
  const groups = groupMessages(messages)
  return LEVELS.map((level) => {
    const lines = groups.filter((group) => group.level === level).flatMap((group) => group.lines)
    if (lines.length === 0) return null
    const title = level === 'error' && blocked ? 'Berkas ini tidak dapat diimpor sebagai jenis ini' : LEVEL_WORDS[level]
    return (
      <Alert key={level} color={COLORS[level]} variant="light" title={title} py="xs">
        <Lines lines={lines} />
      </Alert>
    )
  })
}

function Lines({ lines }: { readonly lines: MessageGroup['lines'] }) {
  const [all, setAll] = useState(false)
  const more = lines.length - LINES_SHOWN
  return (
    <>
      <List size="sm" spacing={2}>
        {lines.slice(0, all ? undefined : LINES_SHOWN).map(({ text, rows }) => (
          <List.Item key={text}>
            {text}
            {rows.length > 0 && ` (${rowWords(rows)})`}
          </List.Item>
        ))}
      </List>
      {more > 0 && (
        <Button size="compact-sm" variant="subtle" mt={4} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? 'Ringkas' : `Tampilkan ${more} pesan lagi`}
        </Button>
      )}
    </>
  )
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
