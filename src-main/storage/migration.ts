// Shape of one migration: SQL text, never edited once released, never importing from features.

export type Migration = {
  /** Becomes `PRAGMA user_version`; consecutive from 1. */
  readonly version: number
  readonly name: string
  readonly sql: string
  /** True when a referenced table is rebuilt: foreign keys are off outside the transaction and checked before commit. */
  readonly rebuildsReferencedTable?: boolean
}
