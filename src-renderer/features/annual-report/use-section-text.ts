// The text of one part of the report: saved by itself when the writer pauses, never over somebody else's text.
import { useDebouncedCallback } from '@mantine/hooks'
import { useRef, useState } from 'react'
import type { OutputOf, ReportSection, WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'

const PAUSE_MS = 1500

type Written = { readonly body: string; readonly version: number }
export type SaveState = 'saved' | 'typing' | 'saving' | 'failed' | 'conflict'

export type SectionText = {
  readonly body: string
  readonly state: SaveState
  readonly problem: WireError | undefined
  /** What somebody else has written meanwhile; only while `conflict`. */
  readonly theirs: Written | undefined
  readonly type: (body: string) => void
  readonly saveNow: () => void
  /** Ends a conflict: keep what is typed here, or take what is stored. */
  readonly settle: (keep: 'mine' | 'theirs') => void
}

export type SectionPlace = { readonly agencyId: number; readonly year: number; readonly section: ReportSection }

async function storedText({ section, ...place }: SectionPlace): Promise<Written> {
  const sections: OutputOf<'annualReport.sections'> = await invoke('annualReport.sections', place)
  return sections.find((one) => one.section === section) ?? { body: '', version: 0 }
}

/** `first` is what was stored when the editor opened. */
export function useSectionText(place: SectionPlace, first: Written): SectionText {
  const [body, setBody] = useState(first.body)
  const [state, setState] = useState<SaveState>('saved')
  const [problem, setProblem] = useState<WireError>()
  const [theirs, setTheirs] = useState<Written>()
  const stored = useRef<Written>({ body: first.body, version: first.version })
  const typed = useRef(first.body)
  const busy = useRef(false)

  const refused = async (failure: WireError) => {
    const stands = failure.code === 'conflict' ? await storedText(place).catch(() => undefined) : undefined
    setTheirs(stands)
    setProblem(stands === undefined ? failure : undefined)
    setState(stands === undefined ? 'failed' : 'conflict')
  }
  const save = async (): Promise<void> => {
    if (busy.current || typed.current.trim() === stored.current.body.trim()) return
    busy.current = true
    setState('saving')
    const sent = typed.current
    try {
      const { version } = await invoke('annualReport.writeSection', { ...place, body: sent, version: stored.current.version })
      stored.current = { body: sent, version }
      setProblem(undefined)
      setState('saved')
    } catch (error) {
      await refused(error as WireError)
      return
    } finally {
      busy.current = false
    }
    if (typed.current !== sent) await save()
  }
  const saveSoon = useDebouncedCallback(() => void save(), { delay: PAUSE_MS, flushOnUnmount: true })

  return {
    body,
    state,
    problem,
    theirs,
    type(next) {
      typed.current = next
      setBody(next)
      if (theirs !== undefined) return
      setState(next.trim() === stored.current.body.trim() ? 'saved' : 'typing')
      saveSoon()
    },
    saveNow: () => {
      if (theirs === undefined) void save()
    },
    settle(keep) {
      if (theirs === undefined) return
      stored.current = theirs
      setTheirs(undefined)
      if (keep === 'mine') return void save()
      typed.current = theirs.body
      setBody(theirs.body)
      setState('saved')
    },
  }
}
