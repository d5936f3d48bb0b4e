// What an import wrote, and the ways on from there.
import { Alert, Button, Group, Stack, Text } from '@mantine/core'
import { IconCircleCheck } from '@tabler/icons-react'
import { Link } from 'wouter'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { BatchUndo } from './batch-undo.tsx'
import { countWords, KIND_ADDRESS, KIND_WORDS } from './import-words.ts'
import type { ImportFlow } from './use-import-flow.ts'

export type WrittenProps = { readonly flow: ImportFlow; readonly written: OutputOf<'imports.written'> }

/** Can be taken back at once. */
export function Written({ flow, written }: WrittenProps) {
  const { data: batch } = useAppQuery('imports.batch', { id: written.batchId })
  return (
    <Stack gap="md">
      <Alert color="teal" icon={<IconCircleCheck size={20} />} title="Impor selesai" role="status">
        <Text size="sm">
          {`${countWords(written.written)} baris ditulis${batch === undefined ? '' : ` ke ${KIND_WORDS[batch.kind]}`}.`}
          {written.merged > 0 && ` ${countWords(written.merged)} entri yang ada dilengkapi.`}
        </Text>
        <Group gap="xs" mt="sm">
          {batch !== undefined && (
            <Button component={Link} href={KIND_ADDRESS[batch.kind]} size="xs">
              Buka daftar
            </Button>
          )}
          <Button component={Link} href={`/impor/riwayat/${written.batchId}`} size="xs" variant="default">
            Lihat rincian impor
          </Button>
          <Button size="xs" variant="default" onClick={flow.startAnew}>
            Impor berkas lain
          </Button>
        </Group>
      </Alert>
      {batch !== undefined && <BatchUndo batch={batch} />}
    </Stack>
  )
}
