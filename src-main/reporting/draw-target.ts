// Where a drawing goes, and how it lets others look in and stop it.
export type DrawTarget = {
  /** File to write; the caller gives a temporary name and renames it. */
  readonly path: string
  /** Folder of the bundled fonts (PDF only). */
  readonly fontsFolder: string
  /** Looked at between parts; throws to stop. */
  readonly checkCancelled?: () => void
  readonly progress?: (done: number, total: number) => void
}

/** To be called between parts: reports how far it is and throws when the drawing should stop. */
export function reportStep(target: DrawTarget, done: number, total: number): void {
  target.checkCancelled?.()
  target.progress?.(done, total)
}
