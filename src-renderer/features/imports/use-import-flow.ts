// The way of one file through the import: chosen, recognised, mapped, repaired, written. The file itself is held by a worker.
import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import type { ImportKind, ImportRowState, ImportSummary, InputOf, OutputOf, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import type { ImportPlan } from './plan.model.ts'

export const IMPORT_STEPS = ['source', 'recognise', 'map', 'repair', 'write'] as const
export type ImportStep = (typeof IMPORT_STEPS)[number]

/** Which rows are looked at: of a state, of a remark, or all. */
export type RowFilter = { readonly state: ImportRowState | null; readonly code: string | null }
export const ALL_ROWS: RowFilter = { state: null, code: null }
type Source = InputOf<'imports.check'>['source']

/** Work of the worker that the page waits for. */
export type Awaited = {
  readonly jobId: string
  readonly what: 'check' | 'remap' | 'commit'
  /** Where the page goes when it is done. */
  readonly next: ImportStep
}

export type ImportFlow = {
  readonly agencyId: number
  readonly step: ImportStep
  /** Changes of the plan that were not read yet are read on the way. */
  readonly goTo: (step: ImportStep) => void
  /** The plan as the clerk is changing it; undefined while it is as the file was read. */
  readonly draft: ImportPlan | undefined
  readonly setDraft: (plan: ImportPlan | undefined) => void
  readonly filter: RowFilter
  readonly setFilter: (filter: RowFilter) => void
  /** The worker that holds the file; undefined before a file was read. */
  readonly jobId: string | undefined
  readonly sourceName: string | undefined
  readonly awaited: Awaited | undefined
  readonly problem: WireError | undefined
  /** What the import wrote; undefined before. */
  readonly written: OutputOf<'imports.written'> | undefined
  /** True once something would be lost by leaving. */
  readonly hasRepairs: boolean
  readonly open: (source: Source, name: string) => Promise<void>
  readonly remap: (plan: ImportPlan) => Promise<void>
  readonly readByMapping: (mappingId: number | null) => Promise<void>
  readonly commit: (skipRejected: boolean) => Promise<void>
  /** The awaited work is over; `problem` says why it failed. */
  readonly ended: (problem?: WireError) => void
  /** A repair changed the rows: counts and pages are read again. */
  readonly repaired: (counts: ImportSummary['counts']) => void
  readonly startAnew: () => void
}

/** `kind` is the register the page was opened from; null lets the file say it. */
export function useImportFlow(agencyId: number, kind: ImportKind | null): ImportFlow {
  const client = useQueryClient()
  const [step, setStep] = useState<ImportStep>('source')
  const [jobId, setJobId] = useState<string>()
  const [sourceName, setSourceName] = useState<string>()
  const [awaited, setAwaited] = useState<Awaited>()
  const [problem, setProblem] = useState<WireError>()
  const [written, setWritten] = useState<OutputOf<'imports.written'>>()
  const [hasRepairs, setHasRepairs] = useState(false)
  const [draft, setDraft] = useState<ImportPlan>()
  const [filter, setFilter] = useState(ALL_ROWS)

  useEffect(() => {
    if (jobId === undefined) return undefined
    return () => {
      void invoke('imports.dismiss', { jobId }).catch(() => {})
    }
  }, [jobId])

  /** Asks the worker for long work; what refuses it is shown where it was asked. */
  const begin = async (what: Awaited['what'], next: ImportStep, ask: () => Promise<{ readonly jobId: string }>) => {
    setProblem(undefined)
    try {
      setAwaited({ jobId: (await ask()).jobId, what, next })
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  const forget = () => client.removeQueries({ queryKey: ['imports.workbench'] })
  const remap = async (plan: ImportPlan, next: ImportStep) => {
    if (jobId !== undefined) await begin('remap', next, () => invoke('imports.remap', { jobId, plan }))
  }
  const finish = async (done: Awaited) => {
    setDraft(undefined)
    if (done.what === 'check') setJobId(done.jobId)
    try {
      if (done.what === 'commit') {
        setWritten(await invoke('imports.written', { jobId: done.jobId }))
        setHasRepairs(false)
      } else await client.invalidateQueries({ queryKey: ['imports.workbench'] })
      setStep(done.next)
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  const close = () => {
    forget()
    setJobId(undefined)
    setWritten(undefined)
    setProblem(undefined)
    setHasRepairs(false)
    setDraft(undefined)
    setFilter(ALL_ROWS)
  }

  return {
    agencyId,
    step,
    goTo(next) {
      setProblem(undefined)
      if (draft === undefined) setStep(next)
      else void remap(draft, next)
    },
    draft,
    setDraft,
    filter,
    setFilter,
    jobId,
    sourceName,
    awaited,
    problem,
    written,
    hasRepairs,
    async open(source, name) {
      close()
      setSourceName(name)
      await begin('check', 'recognise', () => invoke('imports.check', { agencyId, kind, year: null, source }))
    },
    remap: (plan) => remap(plan, step),
    async readByMapping(mappingId) {
      if (jobId !== undefined) await begin('remap', step, () => invoke('imports.useMapping', { jobId, mappingId }))
    },
    async commit(skipRejected) {
      if (jobId !== undefined) await begin('commit', 'write', () => invoke('imports.commit', { agencyId, jobId, skipRejected }))
    },
    ended(reason) {
      const done = awaited
      setAwaited(undefined)
      if (reason !== undefined) setProblem(reason)
      else if (done !== undefined) void finish(done)
    },
    repaired(counts) {
      setHasRepairs(counts.canUndo)
      void client.invalidateQueries({ queryKey: ['imports.workbench'] })
    },
    startAnew() {
      close()
      setSourceName(undefined)
      setStep('source')
    },
  }
}

/** Counts, columns, decisions and messages of the file that the worker holds. */
export function useImportSummary(jobId: string): UseQueryResult<ImportSummary, WireError> {
  return useQuery<ImportSummary, WireError>({
    queryKey: ['imports.workbench', jobId, 'summary'],
    queryFn: () => invoke('imports.summary', { jobId }),
  })
}
