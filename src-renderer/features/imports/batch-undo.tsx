// Takes an import back: what nobody has worked on since leaves the register.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useState } from 'react'
import { invoke } from '../../api/client.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { errorSentence } from '../../text/errors.ts'
import { confirmAction } from '../../ui/confirm-action.tsx'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyDone } from '../../ui/notify.ts'
import type { Batch } from './batch-page.tsx'

/** Nothing while nothing of the import could be taken out. */
export function BatchUndo({ batch }: { readonly batch: Batch }) {
  const undo = useAppCommand('imports.undoBatch')
  const [jobId, setJobId] = useState<string>()
  const removable = batch.present - batch.workedOn.total
  const ask = async () => {
    const numbers = batch.kind === 'request' || batch.kind === 'objection'
    const isSure = await confirmAction({
      title: 'Batalkan impor ini?',
      message: `${removable} entri dikeluarkan dari register${batch.workedOn.total > 0 ? `; ${batch.workedOn.total} entri yang sudah dikerjakan tetap` : ''}. ${numbers ? 'Nomor pendaftarannya tercatat batal dan tidak dipakai lagi. ' : ''}Cadangan dibuat lebih dahulu, dan pembatalan ini dapat diurungkan.`,
      confirmLabel: 'Batalkan impor',
    })
    if (isSure) undo.mutate({ id: batch.id }, { onSuccess: (job) => setJobId(job.jobId) })
  }
  const done = async (id: string) => {
    const { removed } = await invoke('imports.undone', { jobId: id })
    setJobId(undefined)
    notifyDone(`${removed} entri dikeluarkan dari register.`)
  }
  if (jobId !== undefined) return <JobProgress jobId={jobId} title="Membatalkan impor" onDone={() => void done(jobId)} />
  if (removable === 0) return null
  return (
    <>
      {undo.error !== null && <Alert color="red">{errorSentence(undo.error)}</Alert>}
      <Group justify="space-between">
        <Text size="sm" c="dimmed">{`${removable} entri masih seperti saat diimpor dan dapat dikeluarkan lagi.`}</Text>
        <Button
          variant="light"
          color="red"
          leftSection={<IconArrowBackUp size={16} />}
          loading={undo.isPending}
          onClick={() => void ask()}
        >
          Batalkan impor …
        </Button>
      </Group>
    </>
  )
}
