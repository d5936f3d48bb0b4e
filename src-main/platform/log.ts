// The local log: names and stack places of faults, never messages or values (they may hold personal data).
import { appendFileSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'

export type Log = {
  /** Writes one line; `fields` must not hold personal data. */
  readonly note: (event: string, fields?: Readonly<Record<string, string | number>>) => void
  /** Writes name, code and stack places of a fault under its incident number. */
  readonly fault: (incident: string, error: unknown) => void
}

/** Log that appends to `path`. A log that cannot be written never stops the work. */
export function fileLog(path: string, now: () => string): Log {
  mkdirSync(dirname(path), { recursive: true })
  const append = (line: string) => {
    try {
      appendFileSync(path, `${now()} ${line}\n`)
    } catch {
      process.stderr.write(`${line}\n`)
    }
  }
  return {
    note: (event, fields = {}) => append(`${event} ${JSON.stringify(fields)}`),
    fault: (incident, error) => append(`fault ${incident} ${faultText(error)}`),
  }
}

/** Where a fault happened, without its message. */
export function faultText(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  const code = 'code' in error && typeof error.code === 'string' ? error.code : ''
  const places = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [error.name, code, ...places.map((line) => line.trim())].filter((part) => part !== '').join(' | ')
}
