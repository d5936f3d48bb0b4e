// Who started a job: what one user lets the app work out is not shown to the next one.
import type { Actor } from '../features/actor.ts'
import type { JobHost } from '../jobs/job.ts'
import { AppError } from '../kernel/app-error.ts'

/** The jobs as one user sees them; null is an office without accounts, whose jobs belong to everybody. */
export type JobsOf = (actor: Actor | null) => JobHost

/** Remembers for each job who started it. A job of somebody else answers as one that is not there. */
export function createJobOwners(host: JobHost): JobsOf {
  const owners = new Map<string, number>()
  const forgetOld = () => {
    for (const id of owners.keys()) if (host.stateOf(id) === undefined) owners.delete(id)
  }
  return (actor) => {
    const isTheirs = (jobId: string) => {
      const owner = owners.get(jobId)
      return owner === undefined || owner === actor?.id
    }
    return {
      ...host,
      start(kind, input, settle) {
        const jobId = host.start(kind, input, settle)
        forgetOld()
        if (actor !== null) owners.set(jobId, actor.id)
        return jobId
      },
      cancel(jobId) {
        if (isTheirs(jobId)) host.cancel(jobId)
      },
      async ask(jobId, question) {
        if (!isTheirs(jobId)) throw new AppError('notFound')
        return host.ask(jobId, question)
      },
      goOn(jobId, question, options) {
        if (!isTheirs(jobId)) throw new AppError('notFound')
        const next = host.goOn(jobId, question, options)
        if (actor !== null) owners.set(next, actor.id)
        return next
      },
      dismiss(jobId) {
        if (isTheirs(jobId)) host.dismiss(jobId)
      },
      stateOf: (jobId) => (isTheirs(jobId) ? host.stateOf(jobId) : undefined),
      outputOf(jobId) {
        if (!isTheirs(jobId)) throw new AppError('notFound')
        return host.outputOf(jobId)
      },
    }
  }
}
