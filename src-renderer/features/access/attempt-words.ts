// How a claim to know a PIN ended, in words.
import type { Attempt } from '../../../src-main/contract/index.ts'

const MINUTE = 60

/** `90` as "1 menit 30 detik". */
export function waitWords(seconds: number): string {
  const minutes = Math.floor(seconds / MINUTE)
  const parts = [minutes > 0 ? `${minutes} menit` : '', seconds % MINUTE > 0 ? `${seconds % MINUTE} detik` : '']
  return parts.filter((part) => part !== '').join(' ')
}

/** What stands at the field; null when the attempt was accepted. `left` is what remains of a wait. */
export function attemptProblem(outcome: Attempt['outcome'] | null, left: number): string | null {
  if (left > 0) return `Terlalu banyak percobaan yang salah. Coba lagi dalam ${waitWords(left)}.`
  return outcome === 'wrong' ? 'PIN atau sandi salah.' : null
}
