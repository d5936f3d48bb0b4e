// How a column is recognised: the names people give it, and under which group heading if the name alone is ambiguous.
import { normaliseHeader } from './normalise.ts'

export type FieldSpec<F extends string = string> = {
  readonly field: F
  /** Normalised names. */
  readonly names: readonly string[]
  /** Normalised words one of which must occur in a heading above; needed for leaves such as "Ya" or "Cara". */
  readonly under: readonly string[]
  /** Several columns may feed this field; their texts are joined. */
  readonly many: boolean
}

/** One recognisable field; `names` are written as people write them. */
export function field<F extends string>(
  name: F,
  names: readonly string[],
  options: { readonly under?: readonly string[]; readonly many?: boolean } = {},
): FieldSpec<F> {
  return {
    field: name,
    names: names.map(normaliseHeader),
    under: (options.under ?? []).map(normaliseHeader),
    many: options.many ?? false,
  }
}
