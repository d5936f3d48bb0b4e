// Register numbers that were given out and whose record was taken back.
import type { Read } from '../storage/handles.ts'

export type VoidedNumber = {
  readonly type: 'PIP' | 'KEB'
  readonly year: number
  readonly seq: number
  readonly number: string
  /** Instants, ISO in UTC. */
  readonly givenAt: string
  readonly voidedAt: string
  readonly reason: string
}

/** Void numbers of the office in their order; one whose record came back is void no longer. */
export async function listVoidNumbers(read: Read, agencyId: number): Promise<VoidedNumber[]> {
  const explained = await explanationsOf(read, agencyId)
  if (explained.size === 0) return []
  const found: VoidedNumber[] = []
  for (const [type, table] of [
    ['PIP', 'request'],
    ['KEB', 'objection'],
  ] as const) {
    const rows = await read
      .selectFrom('register_number as given')
      .select(['year', 'seq', 'text', 'given_at'])
      .where('agency_id', '=', agencyId)
      .where('type', '=', type)
      .where((where) =>
        where.not(
          where.exists(
            where
              .selectFrom(table)
              .select('id')
              .where('agency_id', '=', agencyId)
              .whereRef('number_year', '=', 'given.year')
              .whereRef('number_seq', '=', 'given.seq'),
          ),
        ),
      )
      .orderBy('year')
      .orderBy('seq')
      .execute()
    for (const { year, seq, text: number, given_at: givenAt } of rows) {
      const explanation = explained.get(`${type} ${number}`)
      if (explanation !== undefined) found.push({ type, year, seq, number, givenAt, ...explanation })
    }
  }
  return found
}

/** What the journal says of each number that became void; the last time counts. */
async function explanationsOf(read: Read, agencyId: number) {
  const lines = await read
    .selectFrom('journal')
    .select(['at', 'changes'])
    .where('entity', '=', 'registerNumber')
    .where('entity_id', 'is', null)
    .where('agency_id', '=', agencyId)
    .where('action', '=', 'void')
    .orderBy('id')
    .execute()
  return new Map(
    lines.flatMap(({ at, changes }) => {
      const { type, numbers, reason } = JSON.parse(changes) as { type: string; numbers: string[]; reason: string }
      return numbers.map((number) => [`${type} ${number}`, { voidedAt: at, reason }] as const)
    }),
  )
}
