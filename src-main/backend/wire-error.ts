// The one place where anything thrown becomes an error value for the window.
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { WireError } from '../contract/wire.ts'
import { AppError } from '../kernel/app-error.ts'

const SQLITE: ReadonlyArray<readonly [RegExp, string]> = [
  [/^SQLITE_(BUSY|LOCKED)/, 'storage.busy'],
  [/^SQLITE_FULL/, 'storage.full'],
  [/^SQLITE_(CORRUPT|NOTADB)/, 'storage.corrupt'],
  [/^SQLITE_(READONLY|CANTOPEN|PERM)/, 'storage.readOnly'],
]

const SYSTEM: Readonly<Record<string, string>> = {
  ENOSPC: 'file.noSpace',
  EBUSY: 'file.locked',
  EPERM: 'file.locked',
  EACCES: 'file.locked',
  ENOENT: 'file.notFound',
}

/** Sorts an error into its wire form; `onFault` gets the cause of everything unknown, with its incident number. */
export function toWireError(error: unknown, onFault: (incident: string, error: unknown) => void): WireError {
  if (error instanceof AppError) return { code: error.code, details: { ...error.details } }
  if (error instanceof z.ZodError) return { code: 'input.invalid', details: {}, fields: fieldsOf(error) }
  const code = codeOf(error)
  const known = SQLITE.find(([pattern]) => pattern.test(code))?.[1] ?? SYSTEM[code]
  if (known !== undefined) return { code: known, details: {} }
  const incident = randomUUID().slice(0, 8)
  onFault(incident, error)
  return { code: 'internal', details: {}, incident }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}

function fieldsOf(error: z.ZodError): { path: string; code: string }[] {
  return error.issues.map((issue) => ({
    path: issue.path.map(String).join('.'),
    code: /^[a-z]+\.[A-Za-z]+$/.test(issue.message) ? issue.message : `field.${issue.code}`,
  }))
}
