// A job that writes files into a folder of one's choice, and another name when one of them is open elsewhere.
import { useState } from 'react'
import type { JobState, WireError } from '../../src-main/contract/index.ts'
import { invoke } from '../api/client.ts'
import type { MadeFile } from './made-files.tsx'

type Place = { readonly token: string; readonly name: string }

export type FileRun = {
  readonly jobId: string
  readonly folder: Place
  /** Behind the name of every file: nothing, or ` (2)` when the first was open elsewhere. */
  readonly nameSuffix: string
  readonly state: 'running' | 'done' | 'ended' | 'locked'
  readonly files: readonly MadeFile[]
}

export type FileJob = {
  readonly run: FileRun | undefined
  readonly problem: WireError | undefined
  /** Asks for a folder and starts. */
  readonly make: () => Promise<void>
  /** The same into the same folder, under the same name or another. */
  readonly makeAgain: (name: 'same' | 'other') => Promise<void>
  readonly done: (run: FileRun) => Promise<void>
  readonly ended: (run: FileRun, job: JobState) => void
}

/** ` (2)`, ` (3)`: behind the name of files whose own name is open elsewhere. */
export function nextSuffix(suffix: string): string {
  const tried = /\((\d+)\)/.exec(suffix)
  return ` (${tried === null ? 2 : Number(tried[1]) + 1})`
}

/** Asks for the folder once; a retry goes to the same one. */
export function useFileJob(work: {
  readonly start: (folderToken: string, nameSuffix: string) => Promise<{ readonly jobId: string }>
  readonly filesOf: (jobId: string) => Promise<readonly MadeFile[]>
}): FileJob {
  const [run, setRun] = useState<FileRun>()
  const [problem, setProblem] = useState<WireError>()
  const attempt = async (act: () => Promise<void>) => {
    setProblem(undefined)
    try {
      await act()
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  const startIn = async (folder: Place, nameSuffix: string) => {
    const { jobId } = await work.start(folder.token, nameSuffix)
    setRun({ jobId, folder, nameSuffix, state: 'running', files: [] })
  }
  return {
    run,
    problem,
    make: () =>
      attempt(async () => {
        const folder = await invoke('files.chooseFolder', {})
        if (folder !== null) await startIn(folder, '')
      }),
    makeAgain: (name) =>
      attempt(async () => {
        if (run !== undefined) await startIn(run.folder, name === 'same' ? run.nameSuffix : nextSuffix(run.nameSuffix))
      }),
    done: (now) => attempt(async () => setRun({ ...now, state: 'done', files: await work.filesOf(now.jobId) })),
    ended: (now, job) => setRun({ ...now, state: job.error?.code === 'file.locked' ? 'locked' : 'ended' }),
  }
}
