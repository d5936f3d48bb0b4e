// Which columns hold identities, and how each is sealed. Names of applicants stay readable: the register is searched by them.

/** Columns sealed so that equal values stay equal: SQL still finds the same NIK and groups by it. */
export const SEALED_TEXTS = {
  request: ['national_id', 'address', 'phone', 'email'],
  objection: ['address', 'phone', 'proxy_address', 'proxy_phone'],
} as const

/** Columns of JSON text sealed anew each time: issued letters carry the address of the applicant. */
export const SEALED_DOCUMENTS = { letter: ['document'] } as const

/** Columns of bytes: scans of identity cards, letters of authority and every other stored file. */
export const SEALED_CONTENTS = { stored_file: ['content'] } as const

export type SealedKind = 'text' | 'document' | 'content'

const KINDS: ReadonlyMap<string, SealedKind> = new Map(
  (
    [
      [SEALED_TEXTS, 'text'],
      [SEALED_DOCUMENTS, 'document'],
      [SEALED_CONTENTS, 'content'],
    ] as const
  ).flatMap(([tables, kind]) =>
    Object.entries(tables).flatMap(([table, columns]) =>
      columns.map((column: string): [string, SealedKind] => [`${table}.${column}`, kind]),
    ),
  ),
)

/** How a column is sealed; undefined for one that is not. */
export function sealedKind(table: string, column: string): SealedKind | undefined {
  return KINDS.get(`${table}.${column}`)
}
