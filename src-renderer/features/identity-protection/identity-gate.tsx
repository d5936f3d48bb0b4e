// Asks for the passphrase of a register whose identities are encrypted, and covers it while it is being rewritten.
import { Center, Loader, Paper, Stack, Text } from '@mantine/core'
import { modals } from '@mantine/modals'
import { useQueryClient } from '@tanstack/react-query'
import { type ReactNode, useEffect } from 'react'
import type { JobState } from '../../../src-main/contract/index.ts'
import { subscribe } from '../../api/client.ts'
import { useAppQuery } from '../../api/use-app-query.ts'
import { JobProgress } from '../../ui/job-progress.tsx'
import { notifyDone, notifyError } from '../../ui/notify.ts'
import { UnlockScreen } from './unlock-screen.tsx'

/** Shows `children` once nothing stands in the way. */
export function IdentityGate({ children }: { readonly children: ReactNode }) {
  const { data, error } = useAppQuery('identityProtection.state', {})
  useForgottenAnswers(data?.state === 'locked' || data?.state === 'busy')
  useEndOfRewriting()
  // A register that cannot be read says so itself; it answers nothing that it should not.
  if (data === undefined && error !== null) return children
  if (data === undefined)
    return (
      <Center mih="100vh">
        <Loader />
      </Center>
    )
  if (data.state === 'locked') return <UnlockScreen canRemember={data.canRemember} />
  if (data.state === 'busy') return <RewritingScreen jobId={data.jobId} />
  return children
}

/** What was read before is not kept: it is locked away, or about to change. */
function useForgottenAnswers(covered: boolean): void {
  const client = useQueryClient()
  useEffect(() => {
    if (!covered) return
    modals.closeAll()
    client.removeQueries({
      predicate: ({ queryKey }) => !/^(identityProtection|backups|access)\.state$/.test(String(queryKey[0])),
    })
  }, [covered, client])
}

/** The screen of the job goes the moment the register is open again, so that its end is told of here. */
function useEndOfRewriting(): void {
  useEffect(
    () =>
      subscribe((event) => {
        if (event.type === 'job' && event.job.kind.startsWith('identityProtection.')) tellEnd(event.job)
      }),
    [],
  )
}

function tellEnd(job: JobState): void {
  if (job.error !== undefined) return notifyError(job.error)
  if (job.state !== 'done') return
  notifyDone(job.step === 'open' ? 'Enkripsi dilepas.' : 'Identitas dan berkas kini terenkripsi.')
}

function RewritingScreen({ jobId }: { readonly jobId: string | null }) {
  return (
    <Center mih="100vh" p="md" component="main">
      <Paper p="xl" w={560}>
        <Stack gap="md">
          <Text>Register sedang ditulis ulang. Jangan matikan komputer; bila terputus, register tetap seperti semula.</Text>
          {jobId === null ? <Loader /> : <JobProgress jobId={jobId} title="Enkripsi identitas dan berkas" onDone={() => {}} />}
        </Stack>
      </Paper>
    </Center>
  )
}
