// Who may do what: THE one table of roles, and the rules around accounts.

export const USER_ROLES = ['clerk', 'head', 'viewer'] as const
export type UserRole = (typeof USER_ROLES)[number]

/** `anyone` is answered before anybody has signed in; `staff` is everyone but the viewer. */
export type Access = 'anyone' | 'everyRole' | 'staff' | 'head'

/**
 * Operations that differ from their kind. Reading is for every role; changing something, taking it out of the register, and
 * the machine around it are for staff. The head alone decides about people, settled years, encryption, what is lost for good,
 * and whole copies.
 */
export const EXCEPTIONS: Readonly<Record<string, Access>> = {
  'access.state': 'anyone',
  'access.turnOn': 'anyone',
  'access.signIn': 'anyone',
  'access.recover': 'anyone',
  /** Nothing may stand in its way: neither a file that cannot be read nor a role. */
  'access.lock': 'anyone',
  'backups.state': 'anyone',
  'identityProtection.state': 'anyone',
  'identityProtection.unlock': 'anyone',
  'identityProtection.unlockWithRecoveryKey': 'anyone',

  'access.changeOwnSecret': 'everyRole',
  'files.openGuide': 'everyRole',
  'jobs.state': 'everyRole',
  'jobs.cancel': 'everyRole',
  'evidence.verify': 'everyRole',
  'evidence.verified': 'everyRole',
  'journal.verify': 'everyRole',
  'journal.verified': 'everyRole',

  'access.accounts': 'head',
  'access.addAccount': 'head',
  'access.updateAccount': 'head',
  'access.setActive': 'head',
  'access.resetSecret': 'head',
  'access.newRecoveryCode': 'head',
  'access.saveSettings': 'head',
  'access.turnOff': 'head',
  'backups.openFile': 'head',
  'backups.preview': 'head',
  'backups.restore': 'head',
  'backups.saveCopy': 'head',
  'backups.saveSettings': 'head',
  'backups.setFolder': 'head',
  'backups.setPassphrase': 'head',
  'backups.removePassphrase': 'head',
  'backups.discard': 'head',
  'backups.startEmpty': 'head',
  'backups.reopen': 'head',
  'history.purge': 'head',
  'history.saveSetting': 'head',
  'identityProtection.draftRecoveryKey': 'head',
  'identityProtection.enable': 'head',
  'identityProtection.disable': 'head',
  'identityProtection.compact': 'head',
  'identityProtection.changePassphrase': 'head',
  'identityProtection.newRecoveryKey': 'head',
  'privacy.saveSetting': 'head',
  'privacy.erase': 'head',
  'publicInformation.purge': 'head',
  'yearLock.open': 'head',
  'yearLock.close': 'head',
}

/** What an operation demands. */
export function accessOf({ name, kind }: { readonly name: string; readonly kind: string }): Access {
  const exception = Object.hasOwn(EXCEPTIONS, name) ? EXCEPTIONS[name] : undefined
  return exception ?? (kind === 'query' ? 'everyRole' : 'staff')
}

/** Whether someone of that role may run it. */
export function allows(access: Access, role: UserRole): boolean {
  if (access === 'head') return role === 'head'
  return access !== 'staff' || role !== 'viewer'
}

type Holder = { readonly id: number; readonly role: UserRole; readonly active: boolean }

/** Somebody must always be able to manage the accounts: true when a head is left once `changed` is written. */
export function keepsHead(accounts: readonly Holder[], changed: Holder): boolean {
  return [...accounts.filter(({ id }) => id !== changed.id), changed].some(({ role, active }) => active && role === 'head')
}
