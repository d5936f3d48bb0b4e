// What a command hands back.
import type { Command } from 'commander'

export const ExitCode = { done: 0, failed: 1, findings: 2 } as const

/** `json` is printed as the one document on stdout; everything else goes to stderr. */
export type Outcome = { readonly exitCode: number; readonly json?: unknown }

/** Adds a command to the program; `finish` is called with its outcome. */
export type AddCommand = (program: Command, finish: (outcome: Outcome) => void) => void

/** Words and progress for the person at the terminal. */
export function say(text: string): void {
  process.stderr.write(`${text}\n`)
}
