// Arithmetic on instants, ISO in UTC; the clock itself belongs to whoever calls.
import { Temporal } from 'temporal-polyfill'

/** Seconds from one instant to another, negative when the second comes first. */
export function secondsBetween(from: string, to: string): number {
  return (Temporal.Instant.from(to).epochMilliseconds - Temporal.Instant.from(from).epochMilliseconds) / 1000
}

/** The instant so many seconds later. */
export function secondsAfter(instant: string, seconds: number): string {
  return Temporal.Instant.from(instant).add({ seconds }).toString()
}
