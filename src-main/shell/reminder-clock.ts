// Looks at the clock each minute: one long timer would be lost when the computer sleeps. Knows no Electron, so tests run it.
import type { OutputOf } from '../contract/index.ts'
import { isReminderDue, reminderWords } from '../features/dashboard/reminder.rules.ts'
import { localDay } from '../kernel/time-zone.ts'
import type { Backend } from '../backend/create-backend.ts'

export type ReminderWords = { readonly title: string; readonly body: string }

export type ReminderClock = {
  /** One look at the clock; resolves when what it led to is done. */
  readonly tick: () => Promise<void>
}

type Agency = OutputOf<'office.listAgencies'>[number]

/**
 * Reminds at the first look (the start of the program) and at each office's `reminderTime`, on working days and only when
 * something is due. A new day also makes the window read its lists again: what was due tomorrow is due today.
 */
export function reminderClock(
  backend: Pick<Backend, 'invoke' | 'emit'>,
  now: () => string,
  show: (words: ReminderWords) => void,
): ReminderClock {
  let lastLook: string | undefined
  let looking = false

  const ask = async <T>(operation: string, input: unknown): Promise<T | undefined> => {
    // Counts only, so that it also reminds while nobody is signed in.
    const result = await backend.invoke(operation, input, 'program')
    return result.ok ? (result.value as T) : undefined
  }

  const remind = async (agencies: readonly Agency[]) => {
    const offices = []
    for (const { id, shortCode } of agencies) {
      const counts = await ask<OutputOf<'dashboard.counts'>>('dashboard.counts', { agencyId: id })
      if (counts?.isWorkingDay === true) offices.push({ shortCode, ...counts })
    }
    const words = reminderWords(offices)
    if (words !== null) show(words)
  }

  const look = async () => {
    const before = lastLook
    const at = now()
    lastLook = at
    const agencies = (await ask<OutputOf<'office.listAgencies'>>('office.listAgencies', {})) ?? []
    if (before !== undefined && agencies.some(({ timeZone }) => localDay(before, timeZone) !== localDay(at, timeZone)))
      backend.emit({ type: 'changed', topics: ['calendar'] })
    const due = agencies.filter(
      ({ reminderTime, timeZone }) =>
        reminderTime !== '' && (before === undefined || isReminderDue(before, at, reminderTime, timeZone)),
    )
    if (due.length > 0) await remind(due)
  }

  return {
    async tick() {
      if (looking) return
      looking = true
      try {
        await look()
      } finally {
        looking = false
      }
    },
  }
}
