// What a scenario of killed programs consists of: how it starts, what the program does, and what must hold afterwards.

export type Prepared = {
  /** Puts the file or files of one round into an empty folder. */
  readonly layOut: (folder: string) => void
  /** What is lost or broken after a kill, in words; empty when nothing is. `done` is the number of works that were answered. */
  readonly losses: (folder: string, done: number) => Promise<readonly string[]>
}

export type KillScenario = {
  readonly name: string
  readonly prepare: (folder: string) => Promise<Prepared>
  /** Runs in the program that is killed; calls `ready` when the work begins and `done` after each work that was answered. */
  readonly write: (folder: string, say: { readonly ready: () => void; readonly done: () => void }) => Promise<void>
}

export const KILL_SCENARIOS = ['entry', 'import', 'migration', 'backup', 'restore', 'report'] as const
export type KillScenarioName = (typeof KILL_SCENARIOS)[number]

/** Loads a scenario; each stands in a file of its own, so that the killed program reads no more than it needs. */
export async function loadScenario(name: KillScenarioName): Promise<KillScenario> {
  const { scenario } = (await import(`./kill-${name}.ts`)) as { scenario: KillScenario }
  return scenario
}
