// Checks the whole chain of the journal and says what it means.
import { Alert, Button, Code, Group, Text } from '@mantine/core'
import { IconAlertTriangle, IconCircleCheck, IconShieldCheck } from '@tabler/icons-react'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { JournalCheck as Check, TimeZone, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyError } from '../../ui/notify.ts'
import { checkVerdict } from './journal-words.ts'

type Run = { readonly jobId: string; readonly over: boolean; readonly found: Check | undefined }

/** Nothing is changed by the check; what it finds also stands over every page. */
export function JournalCheck({ zone }: { readonly zone: TimeZone }) {
  const client = useQueryClient()
  const [run, setRun] = useState<Run>()
  const failed = (error: WireError) => notifyError(error)
  const start = () =>
    void invoke('journal.verify', {}).then(({ jobId }) => setRun({ jobId, over: false, found: undefined }), failed)
  const done = (now: Run) =>
    void invoke('journal.verified', { jobId: now.jobId }).then((found) => {
      setRun({ ...now, over: true, found })
      client.setQueryData(['journal.state', {}], { rows: found.rows, head: found.head, fault: found.fault })
    }, failed)
  return (
    <FormSection
      title="Keutuhan jurnal"
      description={
        <Group justify="space-between" wrap="nowrap">
          <span>
            Setiap baris memuat sidik baris sebelumnya, sehingga baris yang diubah atau dihilangkan kelihatan. Baris-baris
            terakhir diperiksa setiap kali aplikasi dibuka.
          </span>
          <Button
            data-reads
            variant="default"
            leftSection={<IconShieldCheck size={16} />}
            disabled={run?.over === false}
            onClick={start}
          >
            Periksa seluruh jurnal
          </Button>
        </Group>
      }
    >
      {run !== undefined && run.found === undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title="Memeriksa seluruh jurnal"
          onDone={() => done(run)}
          onEnd={() => setRun({ ...run, over: true })}
        />
      )}
      {run?.found !== undefined && <Found found={run.found} zone={zone} />}
    </FormSection>
  )
}

function Found({ found, zone }: { readonly found: Check; readonly zone: TimeZone }) {
  const { color, title, text } = checkVerdict(found, zone)
  return (
    <Alert
      role="status"
      color={color}
      variant="light"
      title={title}
      icon={color === 'teal' ? <IconCircleCheck size={20} /> : <IconAlertTriangle size={20} />}
    >
      {text}
      {found.fault === null && found.head.hash !== '' && (
        <Text size="sm" mt={4}>
          Sidik akhir: <Code style={{ overflowWrap: 'anywhere' }}>{found.head.hash}</Code>
        </Text>
      )}
    </Alert>
  )
}
