// What the file will become, before anything is written.
import { Alert, Badge, Button, Checkbox, Group, List, Skeleton, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useAppCommand } from '../../api/use-app-command.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { notifyError } from '../../ui/notify.ts'
import { ImportRows } from './import-rows.tsx'
import { balanceWords, KIND_WORDS } from './import-words.ts'
import { useImportSummary } from './use-import-check.ts'

export type ImportPreviewProps = {
  readonly agencyId: number
  readonly jobId: string
  readonly onWritten: (count: number) => void
}

/** Counts that balance, columns recognised, rows, and the decision. */
export function ImportPreview({ agencyId, jobId, onWritten }: ImportPreviewProps) {
  const summary = useImportSummary(jobId).data
  const [skip, setSkip] = useState(false)
  const commit = useAppCommand('imports.commit')
  if (summary === undefined) return <Skeleton height={200} />
  const write = () =>
    commit.mutate(
      { agencyId, jobId, skipRejected: skip },
      { onSuccess: ({ written }) => onWritten(written), onError: notifyError },
    )
  const may = !summary.blocked && summary.accepted > 0 && (summary.rejected === 0 || skip)
  return (
    <FormSection title={`Hasil pemeriksaan ${summary.fileName}`} description={KIND_WORDS[summary.kind]}>
      <Stack gap="md">
        <Text size="sm" fw={600} role="status">
          {balanceWords(summary)}.
        </Text>
        <Group gap="xs">
          <Badge color="teal" variant="light" tt="none" radius="sm">
            {summary.accepted - summary.doubtful} siap
          </Badge>
          <Badge color="yellow" variant="light" tt="none" radius="sm">
            {summary.doubtful} perlu diperiksa
          </Badge>
          <Badge color="red" variant="light" tt="none" radius="sm">
            {summary.rejected} ditolak
          </Badge>
        </Group>
        {summary.messages.length > 0 && (
          <Alert
            color={summary.blocked ? 'red' : 'blue'}
            variant="light"
            title={summary.blocked ? 'Berkas ini tidak dapat diimpor' : 'Catatan tentang berkas'}
          >
            <List size="sm">
              {summary.messages.map((message) => (
                <List.Item key={`${message.sheet}-${message.row}-${message.column}-${message.code}-${message.text}`}>
                  {message.text}
                </List.Item>
              ))}
            </List>
          </Alert>
        )}
        <Mapping mapping={summary.mapping} />
        <ImportRows jobId={jobId} counts={summary} />
        <Group justify="space-between">
          {summary.rejected > 0 && !summary.blocked ? (
            <Checkbox
              label={`Lewati ${summary.rejected} baris yang ditolak`}
              description="Baris itu tidak ditulis; perbaiki di Excel dan impor kemudian."
              checked={skip}
              onChange={(event) => setSkip(event.currentTarget.checked)}
            />
          ) : (
            <span />
          )}
          <Button disabled={!may} loading={commit.isPending} onClick={write}>
            Impor {summary.accepted} baris
          </Button>
        </Group>
      </Stack>
    </FormSection>
  )
}

type Mapping = NonNullable<ReturnType<typeof useImportSummary>['data']>['mapping']

function Mapping({ mapping }: { readonly mapping: Mapping }) {
  if (mapping.length === 0) return null
  return (
    <details>
      <summary>
        Kolom yang dikenali ({mapping.filter(({ field }) => field !== '').length} dari {mapping.length})
      </summary>
      <Table fz="xs" verticalSpacing={2} mt="xs">
        <Table.Tbody>
          {mapping.map(({ sheet, column, header, field }) => (
            <Table.Tr key={`${sheet}-${column}`}>
              <Table.Td w={60}>{column}</Table.Td>
              <Table.Td>{header}</Table.Td>
              <Table.Td>
                {field === '' ? (
                  <Text size="xs" c="dimmed">
                    tidak dipakai
                  </Text>
                ) : (
                  field
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </details>
  )
}
