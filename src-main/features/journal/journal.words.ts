// A row of the journal in words: what kind of record, which one, what was done to it.
import type { Read } from '../../storage/handles.ts'
import { listNames } from '../history/history.names.store.ts'
import type { JournalLine } from '../history/history.store.ts'
import { recordLine } from '../history/history.words.ts'
import type { JournalRow } from './journal.contract.ts'
import { entityLabel } from './journal.labels.ts'

/** The rows in words, in their order; names of records are looked up for all of them at once. */
export async function inWords(read: Read, lines: readonly JournalLine[]): Promise<JournalRow[]> {
  const names = new Map<string, ReadonlyMap<number, string>>()
  for (const entity of new Set(lines.map((line) => line.entity))) {
    const ids = lines.flatMap((line) => (line.entity === entity && line.entity_id !== null ? [line.entity_id] : []))
    names.set(entity, await listNames(read, entity, [...new Set(ids)]))
  }
  return lines.map((line) => ({
    ...recordLine(line),
    kind: entityLabel(line.entity),
    subject: line.entity_id === null ? '' : (names.get(line.entity)?.get(line.entity_id) ?? ''),
    entity: line.entity,
    entityId: line.entity_id,
  }))
}

/** What an act is called for that kind of record, without looking at a row. */
export function actionLabel(entity: string, action: string): string {
  const bare = { id: 1, at: '', user_name: '', agency_id: null, entity_id: null, changes: '{}' }
  return recordLine({ ...bare, entity, action }).action
}
