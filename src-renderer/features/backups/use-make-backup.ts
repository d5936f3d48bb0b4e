// Making a backup by hand: a job with progress; state and list are read again when it ends.
import { useState } from 'react'
import type { JobState, WireError } from '../../../src-main/contract/index.ts'
import { useAppCommand } from '../../api/use-app-command.ts'
import { useReadAgain } from './use-backups.ts'

export type MakeBackup = {
  readonly start: () => void
  readonly starting: boolean
  readonly running: boolean
  /** Kept after a failure, whose reason stays on screen; a backup that was made is told by the state itself. */
  readonly jobId: string | undefined
  readonly problem: WireError | null
  readonly ended: (job?: JobState) => void
}

/** One backup at a time. */
export function useMakeBackup(): MakeBackup {
  const [run, setRun] = useState<{ readonly jobId: string; readonly running: boolean }>()
  const make = useAppCommand('backups.make')
  const readAgain = useReadAgain()
  return {
    start: () => make.mutate({}, { onSuccess: ({ jobId }) => setRun({ jobId, running: true }) }),
    starting: make.isPending,
    running: run?.running === true,
    jobId: run?.jobId,
    problem: make.error,
    ended: (job) => {
      setRun(job === undefined || run === undefined ? undefined : { ...run, running: false })
      readAgain()
    },
  }
}
