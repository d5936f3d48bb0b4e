// What the window system around the backend can do; the CLI has none of it.

export type OpenFileFilter = 'spreadsheet' | 'image' | 'document' | 'database'

/** The operating system's own safe, for the one data key of this register. */
export type Safe = {
  readonly read: () => Promise<Uint8Array | undefined>
  readonly keep: (secret: Uint8Array) => Promise<void>
  readonly forget: () => Promise<void>
}

export type Host = {
  /** Absent where the system has no safe that really encrypts. */
  readonly safe?: Safe
  /** Asks for one file to open; undefined when cancelled. */
  readonly chooseFile: (filter: OpenFileFilter) => Promise<string | undefined>
  /** Asks for a folder to write into; undefined when cancelled. */
  readonly chooseFolder: () => Promise<string | undefined>
  /** Asks where to save one file; undefined when cancelled. */
  readonly chooseSavePath: (suggestedName: string) => Promise<string | undefined>
  /** Shows a written file in the system's file browser. */
  readonly showInFolder: (path: string) => Promise<void>
  /** Opens a written file with the program the system has for it. */
  readonly openFile: (path: string) => Promise<void>
}
