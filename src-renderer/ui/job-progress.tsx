// A long job: what it is doing, how far it is, and a way to stop it.
import { Alert, Button, Group, Paper, Progress, Stack, Text } from '@mantine/core'
import { useEffect, useEffectEvent, useState } from 'react'
import type { JobState } from '../../src-main/contract/index.ts'
import { invoke, subscribe } from '../api/client.ts'
import { errorSentence } from '../text/errors.ts'
import { STEP_WORDS } from '../text/job-steps.ts'

export type JobProgressProps = {
  readonly jobId: string
  readonly title: string
  readonly onDone: () => void
  /** Called when the job failed or was cancelled; the reason stays on screen. */
  readonly onEnd?: (job: JobState) => void
}

/** Follows a job by its events; asks once at the start, since a short job may already be over. */
export function JobProgress({ jobId, title, onDone, onEnd }: JobProgressProps) {
  const [state, setState] = useState<JobState>()
  const ended = useEffectEvent((job: JobState) => {
    if (job.state === 'done') onDone()
    else if (job.state !== 'running') onEnd?.(job)
  })
  useEffect(() => {
    let over = false
    const take = (job: JobState) => {
      if (over || job.jobId !== jobId) return
      setState(job)
      if (job.state === 'running') return
      over = true
      ended(job)
    }
    const stop = subscribe((event) => {
      if (event.type === 'job') take(event.job)
    })
    invoke('jobs.state', { jobId }).then(take, () => {})
    return stop
  }, [jobId])
  const share = state === undefined || state.total === 0 ? 0 : (state.done / state.total) * 100
  if (state?.error !== undefined)
    return (
      <Alert color={state.state === 'cancelled' ? 'gray' : 'red'} title={title}>
        {errorSentence(state.error)}
      </Alert>
    )
  return (
    <Paper withBorder p="md" role="status" aria-live="polite">
      <Stack gap="xs">
        <Group justify="space-between">
          <Text size="sm" fw={600}>
            {title}
          </Text>
          {state?.state !== 'done' && (
            <Button data-reads size="compact-sm" variant="default" onClick={() => void invoke('jobs.cancel', { jobId })}>
              Batalkan
            </Button>
          )}
        </Group>
        <Progress value={state?.state === 'done' ? 100 : share} animated={state?.state !== 'done'} aria-label={title} />
        <Text size="xs" c="dimmed">
          {state?.state === 'done' ? 'Selesai' : (STEP_WORDS[state?.step ?? ''] ?? 'Menyiapkan …')}
        </Text>
      </Stack>
    </Paper>
  )
}
