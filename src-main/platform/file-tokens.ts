// The window never sees a path: it holds a token for a file the user chose in a dialog.
import { randomUUID } from 'node:crypto'
import { AppError } from '../kernel/app-error.ts'

export type FileTokens = {
  /** Remembers a path the user chose and returns the token for it. */
  readonly keep: (path: string) => string
  /** The path behind a token; throws `file.notAllowed` for one that was never given out. */
  readonly pathOf: (token: string) => string
}

/** An empty store of tokens; it lives as long as the session. */
export function createFileTokens(): FileTokens {
  const paths = new Map<string, string>()
  return {
    keep(path) {
      const token = randomUUID()
      paths.set(token, path)
      return token
    },
    pathOf(token) {
      const path = paths.get(token)
      if (path === undefined) throw new AppError('file.notAllowed')
      return path
    },
  }
}
