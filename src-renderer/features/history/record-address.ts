// Where the record stands that a line of the journal tells of.

const PAGES: Readonly<Record<string, string>> = {
  request: '/permohonan',
  objection: '/keberatan',
  dispute: '/sengketa',
  publicInformation: '/dip',
  excludedInformation: '/dik',
  consequenceTest: '/dik/uji',
  dipEdition: '/dip/edisi',
}

/** `/permohonan/12`; undefined for a kind without pages. */
export function recordAddress(entity: string, id: number | null): string | undefined {
  const page = PAGES[entity]
  return page === undefined || id === null ? undefined : `${page}/${id}`
}
