// Who may do what: every operation of the app has a decided answer, and these lists say it in full.
import { describe, expect, test } from 'vitest'
import { OPERATIONS, ROLE_EXPLANATIONS, ROLE_LABELS } from '../../../src-main/contract/index.ts'
import type { Operation } from '../../../src-main/contract/operations.ts'
import {
  type Access,
  accessOf,
  allows,
  EXCEPTIONS,
  keepsHead,
  USER_ROLES,
} from '../../../src-main/features/access/access.rules.ts'

const all = Object.entries(OPERATIONS as Record<string, Operation>)
const namesOf = (access: Access, but: (operation: Operation) => boolean = () => true) =>
  all.filter(([name, operation]) => accessOf({ name, kind: operation.kind }) === access && but(operation)).map(([name]) => name)

describe('the table of roles', () => {
  test('names only operations that there are', () => {
    expect(Object.keys(EXCEPTIONS).filter((name) => !Object.hasOwn(OPERATIONS, name))).toEqual([])
  })

  test('the head alone decides about people, settled years, encryption, retention, whole copies and what is gone for good', () => {
    expect(namesOf('head').toSorted()).toEqual(
      [
        'access.accounts',
        'access.addAccount',
        'access.newRecoveryCode',
        'access.resetSecret',
        'access.saveSettings',
        'access.setActive',
        'access.turnOff',
        'access.updateAccount',
        'backups.discard',
        'backups.openFile',
        'backups.preview',
        'backups.removePassphrase',
        'backups.reopen',
        'backups.restore',
        'backups.saveCopy',
        'backups.saveSettings',
        'backups.setFolder',
        'backups.setPassphrase',
        'backups.startEmpty',
        'history.purge',
        'history.saveSetting',
        'identityProtection.changePassphrase',
        'identityProtection.compact',
        'identityProtection.disable',
        'identityProtection.draftRecoveryKey',
        'identityProtection.enable',
        'identityProtection.newRecoveryKey',
        'privacy.erase',
        'privacy.saveSetting',
        'publicInformation.purge',
        'yearLock.close',
        'yearLock.open',
      ].toSorted(),
    )
  })

  test('before anybody has signed in only these answer', () => {
    expect(namesOf('anyone').toSorted()).toEqual([
      'access.lock',
      'access.recover',
      'access.signIn',
      'access.state',
      'access.turnOn',
      'backups.state',
      'identityProtection.state',
      'identityProtection.unlock',
      'identityProtection.unlockWithRecoveryKey',
    ])
  })

  test('every role may read; of what is more than a question only these', () => {
    expect(namesOf('everyRole', ({ kind }) => kind !== 'query').toSorted()).toEqual([
      'access.changeOwnSecret',
      'evidence.verified',
      'evidence.verify',
      'files.openGuide',
      'jobs.cancel',
      'jobs.state',
      'journal.verified',
      'journal.verify',
    ])
  })

  test('each role may do what the one below it may', () => {
    const may = (role: (typeof USER_ROLES)[number]) =>
      all.flatMap(([name, { kind }]) => (allows(accessOf({ name, kind }), role) ? [name] : []))
    expect(may('head').length).toBe(all.length)
    expect(may('clerk')).toEqual(expect.arrayContaining(may('viewer')))
    expect(may('head')).toEqual(expect.arrayContaining(may('clerk')))
  })

  test('a name that every object knows is no exception', () => {
    expect(accessOf({ name: 'toString', kind: 'command' })).toBe('staff')
  })

  test('every role has its words', () => {
    for (const role of USER_ROLES)
      expect([ROLE_LABELS[role], ROLE_EXPLANATIONS[role]].every((words) => words.length > 5)).toBe(true)
  })
})

describe('the last head', () => {
  const head = { id: 1, role: 'head' as const, active: true }
  const clerk = { id: 2, role: 'clerk' as const, active: true }

  test('is neither demoted nor closed out; with a second one either may go', () => {
    expect(keepsHead([head, clerk], { ...head, role: 'clerk' })).toBe(false)
    expect(keepsHead([head, clerk], { ...head, active: false })).toBe(false)
    expect(keepsHead([head, { ...clerk, role: 'head' }], { ...head, role: 'viewer' })).toBe(true)
    expect(keepsHead([head, { ...clerk, role: 'head', active: false }], { ...head, active: false })).toBe(false)
    expect(keepsHead([head, clerk], { ...clerk, active: false })).toBe(true)
  })
})
