// One function an operation on evidence.
import { requireAgency } from '../office/office.handlers.ts'
import type { Handlers } from '../slice.ts'
import { type evidenceOperations, NAMED_DUPLICATES, type Wholeness } from './evidence.contract.ts'
import { countEvidence, listFiles, type Listing, listLinks, listWithoutEvidence, type LinkedEntry } from './evidence.store.ts'
import { duplicateLinks, linkFaults, mendedLink } from './links.rules.ts'

const isFaulty = ({ link }: LinkedEntry) => linkFaults(link).length > 0

/** Links are looked at in memory: their faults are rules, not SQL, and fifty thousand of them take a moment. */
function found(entries: readonly LinkedEntry[], { search }: Listing): LinkedEntry[] {
  const wanted = search.trim().toLowerCase()
  if (wanted === '') return [...entries]
  return entries.filter(({ title, link }) => title.toLowerCase().includes(wanted) || link.toLowerCase().includes(wanted))
}

const page = <T>(rows: readonly T[], { offset, limit }: Listing) => ({
  rows: rows.slice(offset, offset + limit),
  total: rows.length,
})

export const evidenceHandlers: Handlers<typeof evidenceOperations> = {
  async 'evidence.summary'(context, { agencyId }) {
    const links = await listLinks(context.read, agencyId)
    const counts = await countEvidence(context.read, agencyId)
    return {
      ...counts,
      links: links.length,
      faultyLinks: links.filter(isFaulty).length,
      duplicateLinks: duplicateLinks(links).reduce((sum, group) => sum + group.entries.length, 0),
    }
  },

  'evidence.files': (context, listing) => listFiles(context.read, listing),

  'evidence.without': (context, listing) => listWithoutEvidence(context.read, listing),

  async 'evidence.faulty'(context, listing) {
    const faulty = found(await listLinks(context.read, listing.agencyId), listing).filter(isFaulty)
    const { rows, total } = page(faulty, listing)
    return { rows: rows.map((row) => ({ ...row, faults: [...linkFaults(row.link)], mended: mendedLink(row.link) })), total }
  },

  async 'evidence.duplicates'(context, listing) {
    const groups = duplicateLinks(found(await listLinks(context.read, listing.agencyId), listing))
    const { rows, total } = page(groups, listing)
    return {
      rows: rows.map(({ entries }) => ({
        link: entries[0]?.link ?? '',
        count: entries.length,
        entries: entries.slice(0, NAMED_DUPLICATES).map(({ id, title }) => ({ id, title })),
      })),
      total,
    }
  },

  async 'evidence.verify'(context, { agencyId }) {
    await requireAgency(context, agencyId)
    return { jobId: context.jobs.start('evidence', { agencyId }) }
  },

  async 'evidence.verified'(context, { jobId }) {
    return context.jobs.outputOf(jobId) as Wholeness
  },
}
