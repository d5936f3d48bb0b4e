// The files of a publication, ready to be looked at before they are uploaded.
import { Alert, Button, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { type OutputOf, PUBLICATION_FORMAT_LABELS, type WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { errorSentence } from '../../text/errors.ts'
import { sizeWords } from '../../ui/size-words.ts'

/** Files that a person reads are opened from here; data files are shown in their folder. */
const OPENED = new Set(['html', 'xlsx', 'pdf'])

/** One line a file. */
export function PublishedFiles({ made }: { readonly made: OutputOf<'publication.madeFiles'> }) {
  const [problem, setProblem] = useState<WireError>()
  const run = (operation: 'files.open' | 'files.showInFolder', token: string) => {
    setProblem(undefined)
    void invoke(operation, { token }).catch(setProblem)
  }
  const [first] = made.files
  return (
    <Stack gap="xs" role="status">
      <Group justify="space-between">
        <Text size="sm" fw={600}>
          {made.files.length} berkas dengan {made.entries.toLocaleString('id-ID')} informasi tersimpan di folder {made.folder}
        </Text>
        {first !== undefined && (
          <Button size="compact-sm" variant="default" onClick={() => run('files.showInFolder', first.token)}>
            Tampilkan folder
          </Button>
        )}
      </Group>
      <Table verticalSpacing={4} aria-label="Berkas publikasi">
        <Table.Thead>
          <Table.Tr>
            <Table.Th>Berkas</Table.Th>
            <Table.Th>Isi</Table.Th>
            <Table.Th>Ukuran</Table.Th>
            <Table.Th w={90}>
              <span>Lihat</span>
            </Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {made.files.map(({ token, name, format, size }) => (
            <Table.Tr key={name}>
              <Table.Td>{name}</Table.Td>
              <Table.Td>{PUBLICATION_FORMAT_LABELS[format]}</Table.Td>
              <Table.Td>{sizeWords(size)}</Table.Td>
              <Table.Td>
                {OPENED.has(format) && (
                  <Button size="compact-sm" variant="light" aria-label={`Buka ${name}`} onClick={() => run('files.open', token)}>
                    Buka
                  </Button>
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {problem !== undefined && <Alert color="red">{errorSentence(problem)}</Alert>}
    </Stack>
  )
}
