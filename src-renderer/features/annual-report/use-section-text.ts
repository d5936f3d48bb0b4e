// The text of one part of the report, saved by itself.
import type { OutputOf, ReportPartName } from '../../../src-main/contract/index.ts'
import { isNarrative } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { type Autosaved, type Kept, useAutosave } from './use-autosave.ts'
import { useMemo } from 'react'

export type Section = OutputOf<'annualReport.sections'>[number]
export type SectionPlace = { readonly agencyId: number; readonly year: number; readonly section: ReportPartName }

async function storedText({ section, ...place }: SectionPlace): Promise<Kept<string>> {
  const sections = await invoke('annualReport.sections', place)
  const one = sections.find((part) => part.section === section)
  return { value: one?.body ?? '', version: one?.version ?? 0 }
}

/** Words that are stored: none where they are the sentences as they write themselves. */
const wordsOf = (text: string, automatic: string | null) => (text.trim() === automatic ? '' : text.trim())

/** `part` is what the screen knows to be stored. */
export function useSectionText(place: SectionPlace, part: Section): Autosaved<string> {
  const { body, version, automatic } = part
  const kept = useMemo(() => ({ value: body, version }), [body, version])
  return useAutosave(kept, {
    same: (one, other) => wordsOf(one, automatic) === wordsOf(other, automatic),
    save: (text, before) => {
      const words = wordsOf(text, automatic)
      const { section, ...rest } = place
      return words === '' && before > 0 && isNarrative(section)
        ? invoke('annualReport.resetSection', { ...rest, section, version: before })
        : invoke('annualReport.writeSection', { ...place, body: words, version: before })
    },
    read: () => storedText(place),
    unsaved: {
      key: `draf:laporan/${place.agencyId}/${place.year}/naskah-${place.section}`,
      pack: (text) => text,
      unpack: String,
    },
  })
}
