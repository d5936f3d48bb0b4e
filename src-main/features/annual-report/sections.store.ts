// The texts of the annual report as kept, one a section and year: staff-written parts, and sentences staff put their own in.
import type { Read, Write } from '../../storage/handles.ts'

export type WrittenSection = {
  readonly section: string
  readonly body: string
  readonly version: number
  /** The sentences as they wrote themselves when staff put theirs in place; empty for a staff-written part. */
  readonly automatic: string
}

/** Sections written for a year. */
export async function listSections(read: Read, agencyId: number, year: number): Promise<WrittenSection[]> {
  return read
    .selectFrom('report_section')
    .select(['section', 'body', 'version', 'automatic'])
    .where('agency_id', '=', agencyId)
    .where('year', '=', year)
    .execute()
}

/** Trimmed texts by section; an emptied one is as good as never written, and not among them. */
export function textsOf(sections: readonly Pick<WrittenSection, 'section' | 'body'>[]): Partial<Record<string, string>> {
  return Object.fromEntries(sections.flatMap(({ section, body }) => (body.trim() === '' ? [] : [[section, body.trim()]])))
}

export type SectionToSave = Omit<WrittenSection, 'automatic'> & {
  readonly agencyId: number
  readonly year: number
  readonly at: string
  readonly automatic?: string
}

/** Writes a section if `version` is the one read before (0: never written); false when another change came first. */
export async function saveSection(write: Write, one: SectionToSave): Promise<boolean> {
  const text = { body: one.body, automatic: one.automatic ?? '', updated_at: one.at }
  if (one.version === 0) {
    const result = await write
      .insertInto('report_section')
      .values({ agency_id: one.agencyId, year: one.year, section: one.section, ...text })
      .onConflict((conflict) => conflict.doNothing())
      .executeTakeFirst()
    return result.numInsertedOrUpdatedRows === 1n
  }
  const result = await write
    .updateTable('report_section')
    .set({ ...text, version: one.version + 1 })
    .where('agency_id', '=', one.agencyId)
    .where('year', '=', one.year)
    .where('section', '=', one.section)
    .where('version', '=', one.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
