// Finds what an entry of a full table names of other registers of the office, by its title.
import type { Read } from '../../../storage/handles.ts'

export type Links = {
  /** Id of the only exclusion of this title; null when there is none or several, or the title is empty. */
  readonly exclusion: (title: string) => Promise<number | null>
  /** Id of the only entry of the DIP of this title, of several that with this link. */
  readonly information: (answer: { readonly title: string; readonly link: string }) => Promise<number | null>
}

/** The titles of an office; each register is read once, when it is first asked for. */
export function openLinks(read: Read, agencyId: number): Links {
  const exclusions = once(async () => {
    const rows = await read.selectFrom('excluded_information').select(['id', 'title']).where('agency_id', '=', agencyId).execute()
    return Map.groupBy(rows, ({ title }) => title)
  })
  const information = once(async () => {
    const rows = await read
      .selectFrom('public_information')
      .select(['id', 'title', 'link'])
      .where('agency_id', '=', agencyId)
      .where('trashed_at', 'is', null)
      .execute()
    return Map.groupBy(rows, ({ title }) => title)
  })
  return {
    exclusion: async (title) => (title === '' ? null : onlyOne((await exclusions()).get(title) ?? [])),
    async information({ title, link }) {
      const alike = (await information()).get(title) ?? []
      return onlyOne(alike) ?? onlyOne(alike.filter((entry) => entry.link === link))
    },
  }
}

const onlyOne = (rows: readonly { readonly id: number }[]) => (rows.length === 1 ? (rows[0]?.id ?? null) : null)

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined
  return () => (made ??= make())
}
