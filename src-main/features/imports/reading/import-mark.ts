// The note that an imported entry keeps where its dates cannot all be true: it came in as the file has it.
import type { ImportMessage, MessageCode } from './messages.ts'

const IMPOSSIBLE: ReadonlySet<MessageCode> = new Set([
  'noticeBeforeReceived',
  'providedBeforeReceived',
  'providedBeforeNotice',
  'answeredBeforeReceived',
  'dateInFuture',
])

/** One line for the notes of an entry out of the messages of its row; `''` when its dates are possible. */
export function importMark(messages: readonly ImportMessage[]): string {
  const texts = messages.filter(({ code }) => IMPOSSIBLE.has(code)).map(({ text }) => text)
  return texts.length === 0 ? '' : `Catatan impor: ${[...new Set(texts)].join(' ')}`
}

/** The draft of a row with its mark below its notes; DIP and DIK keep no notes and no such dates. */
export function marked<D extends object>(draft: D, messages: readonly ImportMessage[]): D {
  const mark = importMark(messages)
  if (mark === '' || !('notes' in draft) || typeof draft.notes !== 'string') return draft
  return { ...draft, notes: draft.notes === '' ? mark : `${draft.notes}\n${mark}` }
}
