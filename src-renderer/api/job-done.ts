// Waits for a job's end: for short jobs whose progress nobody needs to watch.
import type { JobState, WireError } from '../../src-main/contract/index.ts'
import { invoke, subscribe } from './client.ts'

/** Resolves when the job is done; rejects with its wire error. */
export function jobDone(jobId: string): Promise<void> {
  return new Promise((resolve, reject: (error: WireError) => void) => {
    const take = (job: JobState) => {
      if (job.jobId !== jobId || job.state === 'running') return
      stop()
      if (job.state === 'done') resolve()
      else reject(job.error ?? { code: 'internal', details: {} })
    }
    const stop = subscribe((event) => {
      if (event.type === 'job') take(event.job)
    })
    // A short job may be over before anyone listens.
    invoke('jobs.state', { jobId }).then(take, reject)
  })
}
