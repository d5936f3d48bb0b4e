// A document as every drawer may take it: a register from earlier versions may hold signs that no form lets in today.
import { plainText } from '../kernel/plain-text.ts'

/**
 * The same value with every text inside as `plainText`: control characters would make a Word or Excel file one that does not
 * open, and marks of direction would show a word the wrong way round. What needs no change is not copied.
 */
export function plainModel<T>(value: T): T {
  return plain(value) as T
}

function plain(value: unknown): unknown {
  if (typeof value === 'string') return plainText(value)
  if (Array.isArray(value)) {
    const items = value as readonly unknown[]
    const made = items.map(plain)
    return made.every((item, index) => item === items[index]) ? value : made
  }
  if (typeof value !== 'object' || value === null || Object.getPrototypeOf(value) !== Object.prototype) return value
  const entries = Object.entries(value)
  const made = entries.map(([key, inner]) => [key, plain(inner)] as const)
  return made.every(([, inner], index) => inner === entries[index]?.[1]) ? value : Object.fromEntries(made)
}
