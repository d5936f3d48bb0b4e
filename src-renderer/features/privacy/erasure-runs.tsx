// Past erasures with their minutes, to be printed again.
import { Group, Stack, Text } from '@mantine/core'
import type { OutputOf } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { formatDate } from '../../ui/format-date.ts'
import { LetterActions } from '../../ui/letter-actions.tsx'
import { counted } from './retention.model.ts'

const TITLE = 'Berita Acara Penghapusan Data Pribadi'

/** Nothing while there was none. */
export function ErasureRuns({ agencyId }: { readonly agencyId: number }) {
  const runs = useAppQuery('privacy.runs', { agencyId }).data ?? []
  if (runs.length === 0) return null
  return (
    <FormSection title="Berita acara penghapusan" description="Memuat nomor register dan jumlah saja, tanpa nama.">
      <Stack gap="sm">
        {runs.map((run) => (
          <Run key={run.id} run={run} />
        ))}
      </Stack>
    </FormSection>
  )
}

function Run({ run }: { readonly run: OutputOf<'privacy.runs'>[number] }) {
  const { counts, number, ranOn } = run
  return (
    <Group justify="space-between">
      <div>
        <Text size="sm" fw={600}>
          {formatDate(ranOn)}
          {number !== '' && `, nomor ${number}`}
        </Text>
        <Text size="sm" c="dimmed">
          {counted(counts.cases, 'perkara')}, {counted(counts.letters, 'surat')}, {counted(counts.scans, 'pindaian')}
        </Text>
      </div>
      <LetterActions
        title={TITLE}
        number={number === '' ? ranOn : number}
        start={(token, format, paper) => invoke('privacy.writeMinutes', { id: run.id, format, paper, token })}
      />
    </Group>
  )
}
