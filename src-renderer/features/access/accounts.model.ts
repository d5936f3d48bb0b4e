// Accounts in the order of the list.
import type { Account } from '../../../src-main/contract/index.ts'

/** Those in use first, then by name. */
export function sortAccounts(accounts: readonly Account[]): readonly Account[] {
  return accounts.toSorted((a, b) => Number(b.active) - Number(a.active) || a.name.localeCompare(b.name, 'id'))
}

/** Choices of the time after which an untouched window locks itself; minutes, 0 is never. */
export const LOCK_CHOICES: readonly { readonly value: string; readonly label: string }[] = [
  { value: '5', label: '5 menit' },
  { value: '10', label: '10 menit' },
  { value: '15', label: '15 menit' },
  { value: '30', label: '30 menit' },
  { value: '60', label: '1 jam' },
  { value: '0', label: 'Tidak pernah' },
]
