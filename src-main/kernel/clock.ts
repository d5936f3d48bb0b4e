// The only source of "now"; composition roots hand in the real one, tests a fixed one.

export type Clock = {
  /** Current instant, ISO 8601 in UTC. */
  readonly now: () => string
}
