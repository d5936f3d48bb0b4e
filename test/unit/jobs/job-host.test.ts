// The job host: one of a kind at a time, progress in measured drops, an end for every job, and the last few kept.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { toWireError } from '../../../src-main/backend/wire-error.ts'
import type { AppEvent, JobState } from '../../../src-main/contract/index.ts'
import { slice } from '../../../src-main/features/slice.ts'
import { job, stayingJob } from '../../../src-main/jobs/job.ts'
import { createJobHost, type JobOrder } from '../../../src-main/jobs/job-host.ts'
import { AppError } from '../../../src-main/kernel/app-error.ts'

type Started = {
  readonly order: JobOrder
  readonly progress: (step: string, done: number, total: number) => void
  readonly end: (output: unknown) => void
  readonly fail: (error: unknown) => void
  cancelled: boolean
  dismissed: boolean
}

/** A host whose jobs end when the test says so. `report` writes into a folder. */
function openHost(folder = '/tidak-ada', turnToWrite = <T>(work: () => Promise<T>) => work()) {
  const started: Started[] = []
  const events: JobState[] = []
  const faults: unknown[] = []
  const nothing = job({ run: async () => ({}) })
  const report = job<unknown, unknown>({ run: async () => ({}), targetFolder: () => folder })
  const stays = stayingJob(async () => async () => ({ output: {}, answer: async () => ({}) }))
  const jobs = { check: nothing, report, stays }
  const host = createJobHost({
    run(order, progress) {
      const { promise, resolve, reject } = Promise.withResolvers<unknown>()
      const one: Started = { order, progress, end: resolve, fail: reject, cancelled: false, dismissed: false }
      started.push(one)
      const cancel = () => {
        one.cancelled = true
        reject(new AppError('job.cancelled'))
      }
      const ask = async ({ question }: { readonly question: unknown }) => {
        if (one.dismissed) throw new AppError('notFound')
        return { asked: question }
      }
      const dismiss = () => {
        one.dismissed = true
      }
      return { finished: promise, cancel, ask, dismiss }
    },
    slices: [slice({ name: 'trial', operations: {}, handlers: {}, jobs })],
    turnToWrite,
    base: { databasePath: '/x.ppid', resourcesFolder: '/resources' },
    now: () => '2026-11-24T03:00:00.000Z',
    emit: (event: AppEvent) => {
      if (event.type === 'job') events.push(event.job)
    },
    toWireError: (error) => toWireError(error, (_incident, cause) => faults.push(cause)),
  })
  const last = (): Started => {
    const one = started.at(-1)
    if (one === undefined) throw new Error('no job started')
    return one
  }
  return { host, events, faults, last }
}

const settle = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('a job', () => {
  it('gets its order with the clock and the places, and its output is kept', async () => {
    const { host, last } = openHost()
    const jobId = host.start('check', { path: '/a.xlsx' })
    expect(last().order).toEqual({
      jobId,
      kind: 'check',
      input: { path: '/a.xlsx' },
      now: '2026-11-24T03:00:00.000Z',
      databasePath: '/x.ppid',
      resourcesFolder: '/resources',
    })
    expect([host.stateOf(jobId)?.state, host.isRunning()]).toEqual(['running', true])
    expect(() => host.outputOf(jobId)).toThrow('notFound')
    last().end({ rows: 3 })
    await settle()
    expect([host.stateOf(jobId)?.state, host.isRunning(), host.outputOf(jobId)]).toEqual(['done', false, { rows: 3 }])
  })

  it('of a kind that runs already is busy; another kind is not', async () => {
    const { host, last } = openHost()
    host.start('check', {})
    const first = last()
    expect(() => host.start('check', {})).toThrow(new AppError('job.busy'))
    host.start('report', {})
    first.end({})
    await settle()
    expect(() => host.start('check', {})).not.toThrow()
  })

  it('of a kind nobody knows is an error of the program', () =>
    expect(() => openHost().host.start('dance', {})).toThrow('unknown job dance'))

  it('that failed has its code, and what is unknown an incident and a line in the log', async () => {
    const { host, last, faults } = openHost()
    const known = host.start('check', {})
    last().fail(new AppError('imports.empty'))
    await settle()
    expect(host.stateOf(known)).toMatchObject({ state: 'failed', error: { code: 'imports.empty' } })
    const unknown = host.start('check', {})
    last().fail(new Error('SELECT nama FROM request'))
    await settle()
    expect(host.stateOf(unknown)).toMatchObject({ state: 'failed', error: { code: 'internal', incident: expect.any(String) } })
    expect(JSON.stringify(host.stateOf(unknown))).not.toContain('SELECT')
    expect(faults).toHaveLength(1)
  })

  it('cancelled ends as cancelled; cancelling what has ended or never was is nothing', async () => {
    const { host, last } = openHost()
    const jobId = host.start('check', {})
    host.cancel(jobId)
    await settle()
    expect(host.stateOf(jobId)?.state).toBe('cancelled')
    host.cancel(jobId)
    host.cancel('never')
    expect([last().cancelled, host.stateOf(jobId)?.state]).toEqual([true, 'cancelled'])
  })
})

describe('progress', () => {
  it('is told at once for a new step and at most ten times a second within one', async () => {
    const { host, events, last } = openHost()
    const jobId = host.start('check', {})
    for (let row = 0; row < 1000; row += 1) last().progress('reading', row, 1000)
    last().progress('checking', 0, 3)
    expect(events.map((event) => event.step)).toEqual(['reading', 'checking'])
    expect(host.stateOf(jobId)).toMatchObject({ step: 'checking', done: 0, total: 3 })
    last().end({})
    await settle()
    expect(events.at(-1)).toMatchObject({ state: 'done', step: 'checking' })
  })

  it('is in the state even when it was not told', () => {
    const { host, events, last } = openHost()
    const jobId = host.start('check', {})
    last().progress('reading', 1, 9)
    last().progress('reading', 7, 9)
    expect([events.length, host.stateOf(jobId)?.done]).toEqual([1, 7])
  })
})

describe('the parts of a file', () => {
  it('of a job that did not finish are removed, those of others stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'register-ppid-jobs-'))
    const { host, last } = openHost(folder)
    const jobId = host.start('report', {})
    for (const name of [`Laporan.pdf.${jobId}.part`, 'Laporan.pdf.lain.part', 'Laporan.pdf'])
      writeFileSync(join(folder, name), 'x')
    last().fail(new Error('torn'))
    await settle()
    expect(readdirSync(folder).toSorted()).toEqual(['Laporan.pdf', 'Laporan.pdf.lain.part'])
    rmSync(folder, { recursive: true })
  })

  it('in a folder that went away do not keep the job from ending', async () => {
    const { host, last } = openHost('/folder/yang/dicabut')
    const jobId = host.start('report', {})
    last().fail(new AppError('file.notFound'))
    await settle()
    expect(host.stateOf(jobId)).toMatchObject({ state: 'failed', error: { code: 'file.notFound' } })
    expect(() => host.start('report', {})).not.toThrow()
  })
})

describe('the host', () => {
  it('keeps the last few jobs and forgets the older ones', async () => {
    const { host, last } = openHost()
    const ids: string[] = []
    for (let turn = 0; turn < 12; turn += 1) {
      ids.push(host.start('check', {}))
      last().end({ turn })
      await settle()
    }
    expect(host.stateOf(ids[0] ?? '')).toBeUndefined()
    expect(() => host.outputOf(ids[0] ?? '')).toThrow('notFound')
    expect(host.outputOf(ids.at(-1) ?? '')).toEqual({ turn: 11 })
    expect(ids.filter((id) => host.stateOf(id) !== undefined).length).toBeLessThanOrEqual(9)
  })

  it('closed cancels what runs and waits for its end', async () => {
    const { host, last } = openHost()
    const jobId = host.start('check', {})
    await host.close()
    await settle()
    expect([last().cancelled, host.stateOf(jobId)?.state, host.isRunning()]).toEqual([true, 'cancelled', false])
  })
})

describe('a job that stays', () => {
  it('answers questions after it has ended, until it is dismissed', async () => {
    const { host, last } = openHost()
    const jobId = host.start('stays', {})
    last().end({ rows: 3 })
    await host.ended(jobId)
    expect(host.isRunning()).toBe(false)
    expect(await host.ask(jobId, 'rows')).toEqual({ asked: 'rows' })
    host.dismiss(jobId)
    await expect(host.ask(jobId, 'rows')).rejects.toMatchObject({ code: 'notFound' })
    expect(last().dismissed).toBe(true)
  })

  it('goes on as a job of its own, with an output of its own', async () => {
    const { host, last, events } = openHost()
    const jobId = host.start('stays', {})
    last().end({})
    await host.ended(jobId)
    const next = host.goOn(jobId, 'write', { touches: ['requests'] })
    expect(host.stateOf(next)?.kind).toBe('stays.goesOn')
    expect((await host.ended(next)).state).toBe('done')
    expect(host.outputOf(next)).toEqual({ asked: 'write' })
    expect(events.some((event) => event.jobId === next && event.state === 'done')).toBe(true)
  })

  it('writes when its turn has come; cancelled before, it is cancelled when it begins', async () => {
    const turn = Promise.withResolvers<void>()
    const { host, last } = openHost('/tidak-ada', async (work) => {
      await turn.promise
      return work()
    })
    const jobId = host.start('stays', {})
    last().end({})
    await host.ended(jobId)
    const next = host.goOn(jobId, 'write', { touches: ['requests'] })
    host.cancel(next)
    expect([host.stateOf(next)?.state, last().cancelled]).toEqual(['running', false])
    turn.resolve()
    await host.ended(next)
    expect(last().cancelled).toBe(true)
  })

  it('makes room for a new one of its kind, and is kept however many other jobs follow', async () => {
    const { host, last } = openHost()
    const first = host.start('stays', {})
    const kept = last()
    kept.end({})
    await host.ended(first)
    for (let count = 0; count < 12; count++) {
      const other = host.start('check', {})
      last().end({})
      await host.ended(other)
    }
    expect(await host.ask(first, 1)).toEqual({ asked: 1 })
    host.start('stays', {})
    expect(kept.dismissed).toBe(true)
  })

  it('is let finish what it writes before it is dismissed', async () => {
    const { host, last } = openHost()
    const jobId = host.start('stays', {})
    last().end({})
    await host.ended(jobId)
    const writing = host.goOn(jobId, 'write', { touches: ['requests'] })
    host.dismiss(jobId)
    expect(last().dismissed).toBe(false)
    expect((await host.ended(writing)).state).toBe('done')
    await settle()
    expect(last().dismissed).toBe(true)
    expect(host.outputOf(writing)).toEqual({ asked: 'write' })
  })
})
