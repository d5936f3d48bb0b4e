// Runs a job that rewrites the whole register: on a writing connection of its own, while the backend answers nothing else.
import { writeJournal } from '../backend/journal.ts'
import { kyselyOver } from '../storage/handles.ts'
import { openDatabase } from '../storage/open-database.ts'
import type { JobContext, JobDefinition, RewritingContext } from './job.ts'

/** A command that was already running when the job was started may still take that long. */
const WAIT_MS = 30_000

/** Resolves with the job's output; what it had not committed is as it was. */
export async function runRewritingJob(
  databasePath: string,
  definition: JobDefinition,
  input: unknown,
  given: Omit<JobContext, 'read'>,
): Promise<unknown> {
  const file = openDatabase(databasePath)
  file.pragma(`busy_timeout = ${WAIT_MS}`)
  const root = kyselyOver(file)
  const context: RewritingContext = {
    ...given,
    read: root,
    file,
    change: ({ operation, actor, entry }, work) =>
      root.transaction().execute(async (write) => {
        await work(write)
        await writeJournal(write, given.now, operation, actor, [entry])
      }),
  }
  try {
    return await definition.run(input as never, context)
  } finally {
    await root.destroy()
    file.close()
  }
}
