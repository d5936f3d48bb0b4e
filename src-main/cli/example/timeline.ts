// Plays many cases side by side in the order of their days, so that numbers and journal follow the dates as in an office.
import type { DateOnly } from '../../kernel/date-only.ts'

/** The example's clock: the builder sets it, the backend reads it. */
export type WalkingClock = { now: string }

/** What happens to one case: it yields the day on which it goes on, and acts when that day has come. */
export type Story = AsyncGenerator<DateOnly, void, void>

/** Nine in the morning, western Indonesian time. */
export const morning = (day: DateOnly) => `${day}T02:00:00.000Z`

/** Lets the earliest story go on, again and again, up to and including the day `until`; later acts are not played. */
export async function playTogether(clock: WalkingClock, stories: readonly Story[], until: DateOnly): Promise<void> {
  const waiting: { on: DateOnly; readonly story: Story }[] = []
  for (const story of stories) {
    const first = await story.next()
    if (first.done !== true) waiting.push({ on: first.value, story })
  }
  for (;;) {
    const next = waiting.reduce<(typeof waiting)[number] | undefined>(
      (earliest, one) => (earliest === undefined || one.on < earliest.on ? one : earliest),
      undefined,
    )
    if (next === undefined || next.on > until) return
    clock.now = morning(next.on)
    const step = await next.story.next()
    if (step.done === true) waiting.splice(waiting.indexOf(next), 1)
    else next.on = step.value
  }
}
