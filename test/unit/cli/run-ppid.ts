// Runs the command line: in a process of its own as a person at the terminal does, or quickly through the same entry here.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, vi } from 'vitest'
import { main } from '../../../src-main/cli/main.ts'

const ENTRY = fileURLToPath(new URL('../../../src-main/cli/index.ts', import.meta.url))
export const SAMPLES = fileURLToPath(new URL('../../../resources/samples', import.meta.url))

export type Ran = { readonly exitCode: number | null; readonly stdout: string; readonly stderr: string }

/** An empty working folder: whatever a command leaves in it was not asked for. */
const WORKING_FOLDER = mkdtempSync(join(tmpdir(), 'register-ppid-terminal-'))

/** A stack trace, an English error or a file in the working folder fails the test. */
function cleanly(ran: Ran): Ran {
  expect(readdirSync(WORKING_FOLDER)).toEqual([])
  expect(`${ran.stdout}${ran.stderr}`).not.toMatch(/^\s+at .*:\d+:\d+|Error:|^error:|node:internal/m)
  return ran
}

/** One command line in a process of its own: each file proves its way to the exit code and both streams once. */
export function ppidProcess(...words: string[]): Ran {
  const run = spawnSync(process.execPath, [ENTRY, ...words], { encoding: 'utf8', timeout: 120_000, cwd: WORKING_FOLDER })
  return cleanly({ exitCode: run.status, stdout: run.stdout, stderr: run.stderr })
}

/** The same through the function the entry calls, without the start of a process: what it writes is read, not shown. */
export async function ppid(...words: string[]): Promise<Ran> {
  const written = { stdout: '', stderr: '' }
  const streams = (['stdout', 'stderr'] as const).map((name) =>
    vi.spyOn(process[name], 'write').mockImplementation((text) => {
      written[name] += String(text)
      return true
    }),
  )
  const before = process.cwd()
  process.chdir(WORKING_FOLDER)
  try {
    const exitCode = await main(['node', 'ppid', ...words])
    return cleanly({ exitCode, ...written })
  } finally {
    process.chdir(before)
    for (const stream of streams) stream.mockRestore()
  }
}

/** The one JSON document on stdout; anything else there fails the test. */
export function jsonOf(ran: Ran): unknown {
  expect(ran.stdout.endsWith('\n')).toBe(true)
  return JSON.parse(ran.stdout) as unknown
}
