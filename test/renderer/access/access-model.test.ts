// Words and rules of the screens around signing in.
import { describe, expect, test, vi } from 'vitest'
import type { Account } from '../../../src-main/contract/index.ts'
import { sortAccounts } from '../../../src-renderer/features/access/accounts.model.ts'
import { attemptProblem, waitWords } from '../../../src-renderer/features/access/attempt-words.ts'
import {
  changedSecretProblems,
  namedSecretProblems,
  newSecretProblems,
} from '../../../src-renderer/features/access/new-secret.model.ts'
import { createQueryClient } from '../../../src-renderer/api/query-client.ts'
import { findCommand } from '../../../src-renderer/app/commands.ts'

const good = { secret: '493817', again: '493817' }

describe('a new PIN', () => {
  test('is typed twice alike, and good enough', () => {
    expect(newSecretProblems(good)).toEqual([])
    expect(newSecretProblems({ ...good, again: '493818' })).toEqual([{ path: 'again', code: 'secret.different' }])
    expect(newSecretProblems({ secret: '123456', again: '123456' })).toEqual([{ path: 'secret', code: 'secret.easilyGuessed' }])
  })

  test('of a new account needs a name, of a changed one the present PIN', () => {
    expect(namedSecretProblems({ ...good, name: ' ' })).toEqual([{ path: 'name', code: 'text.required' }])
    expect(changedSecretProblems({ ...good, present: '' })).toEqual([{ path: 'present', code: 'text.required' }])
    expect(changedSecretProblems({ ...good, present: 'x' })).toEqual([])
  })
})

describe('an attempt', () => {
  test('that was wrong says so; one too many says how long to wait', () => {
    expect(attemptProblem('accepted', 0)).toBeNull()
    expect(attemptProblem(null, 0)).toBeNull()
    expect(attemptProblem('wrong', 0)).toBe('PIN atau sandi salah.')
    expect(attemptProblem('wrong', 90)).toContain('1 menit 30 detik')
    expect(attemptProblem('blocked', 30)).toContain('dalam 30 detik')
    expect([waitWords(900), waitWords(61), waitWords(59)]).toEqual(['15 menit', '1 menit 1 detik', '59 detik'])
  })
})

describe('the list', () => {
  test('has those in use first, then by name', () => {
    const account = (id: number, name: string, active: boolean): Account => ({
      id,
      version: 1,
      name,
      role: 'clerk',
      active,
      createdAt: '2026-11-24T03:00:00.000Z',
    })
    const sorted = sortAccounts([account(1, 'Wati', true), account(2, 'Agus', false), account(3, 'Budi', true)])
    expect(sorted.map(({ id }) => id)).toEqual([3, 1, 2])
  })
})

describe('locking', () => {
  test('lets a list that must be read again wait, and no other failure', () => {
    vi.stubGlobal('window', { app: { subscribe: () => () => {} } })
    const retry = createQueryClient().getDefaultOptions().queries?.retry as (count: number, error: unknown) => boolean
    expect(retry(50, { code: 'access.signInNeeded' })).toBe(true)
    expect(retry(0, { code: 'access.notAllowed' })).toBe(false)
    vi.unstubAllGlobals()
  })

  test('is a command of the frame with a key of its own', () => {
    expect(findCommand('lock')).toMatchObject({ keys: 'mod+L', run: { kind: 'lock' } })
  })
})
