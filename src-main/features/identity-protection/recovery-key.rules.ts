// The recovery key as people copy it from paper: eight groups of five signs, the last of each a check on the other four.

/** Crockford's alphabet: no I, L, O and U, which are misread for 1, 0 and V. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const GROUPS = 8
const DATA_SIGNS = 4
const BITS = 5

/** Length of the secret in bytes: 160 bits. */
export const RECOVERY_SECRET_BYTES = (GROUPS * DATA_SIGNS * BITS) / 8

export type RecoveryKeyReading =
  | { readonly ok: true; readonly secret: Uint8Array }
  /** `group` counts from 1; null when the number of signs is wrong. */
  | { readonly ok: false; readonly group: number | null }

/** `7K3QX-…`: eight groups of five, with their check signs. */
export function recoveryKeyText(secret: Uint8Array): string {
  const signs = signsOf(secret)
  return groupsOf(signs, DATA_SIGNS)
    .map((group, index) => [...group, checkSign(group, index)].map((value) => ALPHABET[value]).join(''))
    .join('-')
}

/** Reads what was typed: spaces, hyphens and small letters do not matter, O is read as 0, I and L as 1. */
export function readRecoveryKey(typed: string): RecoveryKeyReading {
  const text = typed.toUpperCase().replace(/[\s-]+/g, '')
  if (text.length !== GROUPS * (DATA_SIGNS + 1)) return { ok: false, group: null }
  const values = Array.from(text, (sign) => ALPHABET.indexOf(sign.replace('O', '0').replace(/[IL]/, '1')))
  const groups = groupsOf(values, DATA_SIGNS + 1)
  const wrong = groups.findIndex((group, index) => {
    const data = group.slice(0, DATA_SIGNS)
    return group.includes(-1) || checkSign(data, index) !== group[DATA_SIGNS]
  })
  if (wrong >= 0) return { ok: false, group: wrong + 1 }
  return { ok: true, secret: bytesOf(groups.flatMap((group) => group.slice(0, DATA_SIGNS))) }
}

/**
 * A sum over GF(32) that any one wrong sign, any two exchanged signs and any exchanged groups change: each position is
 * multiplied by another power of the generator, and the group's own number starts the sum.
 */
function checkSign(data: readonly number[], group: number): number {
  let sum = group + 1
  for (const value of data) sum = twice(sum ^ value)
  return sum
}

/** Multiplication by x modulo x^5 + x^2 + 1. */
function twice(value: number): number {
  const shifted = value << 1
  return shifted >= 32 ? shifted ^ 0b100101 : shifted
}

function signsOf(secret: Uint8Array): number[] {
  const bits = [...secret].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return groupsOf(Array.from(bits), BITS).map((five) => Number.parseInt(five.join(''), 2))
}

function bytesOf(signs: readonly number[]): Uint8Array {
  const bits = signs.map((sign) => sign.toString(2).padStart(BITS, '0')).join('')
  return Uint8Array.from(groupsOf(Array.from(bits), 8), (eight) => Number.parseInt(eight.join(''), 2))
}

function groupsOf<T>(values: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(values.length / size) }, (_, index) => values.slice(index * size, (index + 1) * size))
}
