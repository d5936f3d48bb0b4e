// Runs one job order to its end: own read-only connection, one read transaction, so the picture is of one moment.
import { existsSync } from 'node:fs'
import { SLICES } from '../features/index.ts'
import { AppError } from '../kernel/app-error.ts'
import { kyselyOver, sealedRoot } from '../storage/handles.ts'
import { openDatabase } from '../storage/open-database.ts'
import { sealingOf } from '../storage/sealing.ts'
import type { JobOrder } from './job-host.ts'
import { runRewritingJob } from './run-rewriting-job.ts'

/** Resolves with the job's output; `isCancelled` is looked at whenever the job asks. */
export async function runJob(
  order: JobOrder,
  progress: (step: string, done: number, total: number) => void,
  isCancelled: () => boolean,
): Promise<unknown> {
  const definition = SLICES.map((slice) => slice.jobs?.[order.kind]).find((found) => found !== undefined)
  if (definition === undefined) throw new Error(`unknown job ${order.kind}`)
  const context = {
    jobId: order.jobId,
    now: order.now,
    resourcesFolder: order.resourcesFolder,
    progress,
    checkCancelled: () => {
      if (isCancelled()) throw new AppError('job.cancelled')
    },
  }
  if (definition.withoutRegister === true) return definition.run(order.input as never, context as never)
  if (!existsSync(order.databasePath)) throw new AppError('file.notFound')
  if (definition.rewrites === true) return runRewritingJob(order.databasePath, definition, order.input, context)
  const db = openDatabase(order.databasePath, { readOnly: true })
  const root = kyselyOver(db)
  const read = order.dataKey === undefined ? root : sealedRoot(root, sealingOf(order.dataKey))
  try {
    db.exec('BEGIN')
    return await definition.run(order.input as never, { ...context, read })
  } finally {
    db.exec('ROLLBACK')
    await root.destroy()
    // Kysely closes only what it has used; a connection left open keeps the write-ahead log from going into the file.
    db.close()
  }
}
