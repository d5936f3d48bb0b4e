// Runs one job order to its end: own read-only connection, one read transaction, so the picture is of one moment. A job that
// stays opens the register anew for each question.
import { existsSync } from 'node:fs'
import { carryOut } from '../backend/deed.ts'
import { SLICES } from '../features/index.ts'
import { AppError } from '../kernel/app-error.ts'
import { installCapture } from '../storage/change-capture.ts'
import { kyselyOver, type Root, sealedRoot } from '../storage/handles.ts'
import { openDatabase } from '../storage/open-database.ts'
import { sealingOf } from '../storage/sealing.ts'
import type { QuestionContext, StayingWork } from './job.ts'
import type { JobOrder, JobQuestion, Progress } from './job-host.ts'
import { runRewritingJob } from './run-rewriting-job.ts'

export type JobRun = {
  readonly output: unknown
  /** Of a job that stays. */
  readonly answer?: (question: JobQuestion, progress: Progress, isCancelled: () => boolean) => Promise<unknown>
}

/** Resolves with the job's output; `isCancelled` is looked at whenever the job asks. */
export async function runJob(order: JobOrder, progress: Progress, isCancelled: () => boolean): Promise<JobRun> {
  const definition = SLICES.map((slice) => slice.jobs?.[order.kind]).find((found) => found !== undefined)
  if (definition === undefined) throw new Error(`unknown job ${order.kind}`)
  const { jobId, now, resourcesFolder, input } = order
  const context = { jobId, now, resourcesFolder, progress, checkCancelled: checkOf(isCancelled) }
  if (definition.withoutRegister === true) return { output: await definition.run(input as never, context as never) }
  if (!existsSync(order.databasePath)) throw new AppError('file.notFound')
  if (definition.rewrites === true) return { output: await runRewritingJob(order.databasePath, definition, input, context) }
  if (definition.writes !== undefined) {
    const asked = { question: input, now, ...(order.dataKey === undefined ? {} : { dataKey: order.dataKey }) }
    return { output: await definition.run(input as never, questionContext(order, asked, progress, isCancelled) as never) }
  }
  const result = await reading(order, (read) => definition.run(input as never, { ...context, read }))
  if (definition.stays !== true) return { output: result }
  const { output, answer } = result as StayingWork
  return {
    output,
    answer: (question, told, cancelled) => answer(question.question as never, questionContext(order, question, told, cancelled)),
  }
}

function checkOf(isCancelled: () => boolean): () => void {
  return () => {
    if (isCancelled()) throw new AppError('job.cancelled')
  }
}

type Place = Pick<JobOrder, 'databasePath' | 'dataKey'>

async function reading<T>({ databasePath, dataKey }: Place, work: (read: Root) => Promise<T>): Promise<T> {
  const db = openDatabase(databasePath, { readOnly: true })
  const root = kyselyOver(db)
  try {
    db.exec('BEGIN')
    return await work(dataKey === undefined ? root : sealedRoot(root, sealingOf(dataKey)))
  } finally {
    db.exec('ROLLBACK')
    await root.destroy()
    // Kysely closes only what it has used; a connection left open keeps the write-ahead log from going into the file.
    db.close()
  }
}

function questionContext(
  order: JobOrder,
  { now, dataKey }: JobQuestion,
  progress: Progress,
  isCancelled: () => boolean,
): QuestionContext {
  const { databasePath, resourcesFolder } = order
  const key = dataKey === undefined ? {} : { dataKey }
  return {
    now,
    progress,
    checkCancelled: checkOf(isCancelled),
    reading: (work) => reading({ databasePath, ...key }, work),
    async carryOut(deed, work) {
      if (!existsSync(databasePath)) throw new AppError('storage.missing')
      const db = openDatabase(databasePath)
      installCapture(db)
      const root = kyselyOver(db)
      try {
        const sealed = dataKey === undefined ? root : sealedRoot(root, sealingOf(dataKey))
        const place = { now, resourcesFolder, slices: SLICES }
        return await sealed.transaction().execute((write) => carryOut({ ...place, write }, deed, work))
      } finally {
        await root.destroy()
        db.close()
      }
    },
  }
}
