// Runs the command line as a person at the terminal does, in a process of its own.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

const ENTRY = fileURLToPath(new URL('../../../src-main/cli/index.ts', import.meta.url))
export const SAMPLES = fileURLToPath(new URL('../../../resources/samples', import.meta.url))

export type Ran = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }

/** An empty working folder: whatever a command leaves in it was not asked for. */
const WORKING_FOLDER = mkdtempSync(join(tmpdir(), 'register-ppid-terminal-'))

/** One command line; a stack trace, an English error or a file in the working folder fails the test. */
export function ppid(...words: string[]): Ran {
  const run = spawnSync(process.execPath, [ENTRY, ...words], { encoding: 'utf8', timeout: 120_000, cwd: WORKING_FOLDER })
  expect(readdirSync(WORKING_FOLDER)).toEqual([])
  expect(`${run.stdout}${run.stderr}`).not.toMatch(/^\s+at .*:\d+:\d+|Error:|^error:|node:internal/m)
  return { exitCode: run.status, stdout: run.stdout, stderr: run.stderr }
}

/** The one JSON document on stdout; anything else there fails the test. */
export function jsonOf(ran: Ran): unknown {
  expect(ran.stdout.endsWith('\n')).toBe(true)
  return JSON.parse(ran.stdout) as unknown
}
