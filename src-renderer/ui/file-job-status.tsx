// How far the writing of files is, what came of it, and the way on when a file is open elsewhere.
import { Alert, Button, Group } from '@mantine/core'
import { errorSentence } from '../text/errors.ts'
import { JobProgress } from './job-progress.tsx'
import { MadeFiles } from './made-files.tsx'
import type { FileJob } from './use-file-job.ts'

export type FileJobStatusProps = { readonly job: FileJob; readonly title: string; readonly refused: string }

/** `refused` heads the reason why nothing was started. */
export function FileJobStatus({ job, title, refused }: FileJobStatusProps) {
  const { run, problem } = job
  return (
    <>
      {problem !== undefined && (
        <Alert color="red" title={refused}>
          {errorSentence(problem)}
        </Alert>
      )}
      {run !== undefined && (
        <JobProgress
          key={run.jobId}
          jobId={run.jobId}
          title={title}
          onDone={() => void job.done(run)}
          onEnd={(state) => job.ended(run, state)}
        />
      )}
      {run?.state === 'locked' && (
        <Group gap="xs">
          <Button variant="default" onClick={() => void job.makeAgain('same')}>
            Coba lagi
          </Button>
          <Button onClick={() => void job.makeAgain('other')}>Simpan dengan nama lain</Button>
        </Group>
      )}
      {run !== undefined && <MadeFiles files={run.files} folder={run.folder.name} />}
    </>
  )
}
