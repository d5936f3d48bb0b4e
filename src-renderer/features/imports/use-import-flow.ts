// The way of one file: chosen, checked, looked at, written.
import { useState } from 'react'
import type { ImportKind, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'

type Source = { readonly token: string; readonly name: string }
export type Check = { readonly jobId: string; readonly state: 'running' | 'ready' | 'ended' }

export type ImportFlow = {
  readonly kind: ImportKind
  readonly year: number | null
  readonly source: Source | undefined
  readonly check: Check | undefined
  readonly problem: WireError | undefined
  /** Rows written by the last import; undefined before. */
  readonly written: number | undefined
  readonly setKind: (kind: ImportKind) => void
  readonly setYear: (year: number | null) => void
  readonly choose: () => Promise<void>
  readonly checkAgain: () => void
  readonly ended: (state: 'ready' | 'ended') => void
  readonly done: (written: number) => void
}

/** A chosen file is checked at once, and again when its kind is changed. */
export function useImportFlow(agencyId: number, firstKind: ImportKind): ImportFlow {
  const [kind, setKind] = useState(firstKind)
  const [year, setYear] = useState<number | null>(null)
  const [source, setSource] = useState<Source>()
  const [check, setCheck] = useState<Check>()
  const [problem, setProblem] = useState<WireError>()
  const [written, setWritten] = useState<number>()
  const start = async (file: Source, as: ImportKind) => {
    setProblem(undefined)
    setWritten(undefined)
    setCheck(undefined)
    try {
      const { jobId } = await invoke('imports.check', { agencyId, kind: as, token: file.token, year })
      setCheck({ jobId, state: 'running' })
    } catch (error) {
      setProblem(error as WireError)
    }
  }
  return {
    kind,
    year,
    source,
    check,
    problem,
    written,
    setYear,
    setKind(next) {
      setKind(next)
      setWritten(undefined)
      if (source !== undefined) void start(source, next)
    },
    async choose() {
      try {
        const file = await invoke('files.choose', { filter: 'spreadsheet' })
        if (file === null) return
        setSource(file)
        await start(file, kind)
      } catch (error) {
        setProblem(error as WireError)
      }
    },
    checkAgain() {
      if (source !== undefined) void start(source, kind)
    },
    ended: (state) => setCheck((now) => (now === undefined ? now : { ...now, state })),
    done(count) {
      setWritten(count)
      setCheck(undefined)
      setSource(undefined)
    },
  }
}
