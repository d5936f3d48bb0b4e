// One function an operation of signing in and out: who is at the keyboard.
import { AppError } from '../../kernel/app-error.ts'
import { hashSecret, matchesSecret, newRecoveryCode } from '../../platform/secret-hash.ts'
import type { Actor } from '../actor.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import type { accessOperations, Attempt } from './access.contract.ts'
import { accountHandlers } from './accounts.handlers.ts'
import {
  closeAccounts,
  insertAccount,
  listAccounts,
  listActors,
  readSettings,
  type StoredAccount,
  writeAccount,
  writeSettings,
  writeThrottle,
} from './access.store.ts'
import { afterFailure, NO_THROTTLE, plainRecoveryCode, secondsLeft, whileBlocked } from './secrets.rules.ts'

const actorOf = ({ id, name, role }: Actor): Actor => ({ id, name, role })

/** Journals what happened to an account; never a secret. */
function note(context: CommandContext, entityId: number, action: string, changes: Readonly<Record<string, unknown>> = {}): void {
  context.record({ entity: 'userAccount', entityId, agencyId: null, action, changes })
}

async function requireActive(context: CommandContext, id: number): Promise<StoredAccount> {
  const account = (await listAccounts(context.read)).find((one) => one.id === id && one.active)
  if (account === undefined) throw new AppError('notFound')
  return account
}

/** The account that is signed in. Throws `access.off` in an office without accounts. */
async function requireOwn(context: CommandContext): Promise<StoredAccount> {
  if (context.actor === null) throw new AppError('access.off')
  return requireActive(context, context.actor.id)
}

/** Compares a typed secret, and writes down a wrong one: the answer is no error, so that the count stays in the file. */
async function attempt(context: CommandContext, account: StoredAccount, typed: string): Promise<Attempt> {
  const { id, throttle } = account
  if (secondsLeft(throttle, context.now) > 0) {
    const next = whileBlocked(throttle, context.now)
    await writeThrottle(context.write, id, next)
    note(context, id, 'refuseSecret', { name: account.name, tooEarly: true })
    return { outcome: 'blocked', waitSeconds: secondsLeft(next, context.now) }
  }
  if (await matchesSecret(account.secret, typed)) {
    await writeThrottle(context.write, id, NO_THROTTLE)
    return { outcome: 'accepted', waitSeconds: 0 }
  }
  const next = afterFailure(throttle, context.now)
  await writeThrottle(context.write, id, next)
  note(context, id, 'refuseSecret', { name: account.name })
  return { outcome: 'wrong', waitSeconds: secondsLeft(next, context.now) }
}

async function renewRecoveryCode(context: CommandContext): Promise<string> {
  const code = newRecoveryCode()
  await writeSettings(context.write, { recoverySecret: await hashSecret(plainRecoveryCode(code)) })
  return code
}

export const accessHandlers: Handlers<typeof accessOperations> = {
  ...accountHandlers,

  async 'access.state'(context) {
    const active = (await listAccounts(context.read)).filter((account) => account.active)
    const { lockAfterMinutes } = await readSettings(context.read)
    const user = active.find(({ id }) => id === context.actor?.id)
    return {
      enabled: active.length > 0,
      user: user === undefined ? null : actorOf(user),
      accounts: active.map((one) => ({ ...actorOf(one), waitSeconds: secondsLeft(one.throttle, context.now) })),
      lockAfterMinutes,
    }
  },

  async 'access.turnOn'(context, { name, secret }) {
    const accounts = await listAccounts(context.read)
    if (accounts.some(({ active }) => active)) throw new AppError('access.alreadyOn')
    const known = accounts.find((account) => account.name === name)
    const head = { name, role: 'head' as const, secret: await hashSecret(secret) }
    const id = known?.id ?? (await insertAccount(context.write, { ...head, createdAt: context.now }))
    if (known !== undefined) await writeAccount(context.write, known, { ...head, active: true, throttle: NO_THROTTLE })
    const recoveryCode = await renewRecoveryCode(context)
    note(context, id, 'turnOn', { name })
    context.session.enter({ id, name, role: 'head' })
    return { recoveryCode }
  },

  async 'access.signIn'(context, { id, secret }) {
    const account = await requireActive(context, id)
    const result = await attempt(context, account, secret)
    if (result.outcome === 'accepted') {
      note(context, id, 'signIn', { name: account.name })
      context.session.enter(actorOf(account))
    }
    return result
  },

  async 'access.lock'(context) {
    const { actor, session, read } = context
    if (actor === null) throw new AppError((await listActors(read)).length === 0 ? 'access.off' : 'access.signInNeeded')
    session.leave()
    const { id: entityId, name } = actor
    context.journalAfterwards({ entity: 'userAccount', entityId, agencyId: null, action: 'lock', changes: { name } })
    return {}
  },

  // A code of 125 random bits needs no waiting: whoever locked himself out with a forgotten PIN is helped at once.
  async 'access.recover'(context, { id, code, secret }) {
    const account = await requireActive(context, id)
    if (account.role !== 'head') throw new AppError('access.notAllowed')
    const { recoverySecret } = await readSettings(context.read)
    if (!(await matchesSecret(recoverySecret, plainRecoveryCode(code)))) {
      note(context, id, 'refuseRecovery', { name: account.name })
      return { outcome: 'wrong', waitSeconds: 0, recoveryCode: null }
    }
    await writeAccount(context.write, account, { secret: await hashSecret(secret), throttle: NO_THROTTLE })
    note(context, id, 'recover', { name: account.name })
    context.session.enter(actorOf(account))
    return { outcome: 'accepted', waitSeconds: 0, recoveryCode: await renewRecoveryCode(context) }
  },

  async 'access.changeOwnSecret'(context, { present, secret }) {
    const account = await requireOwn(context)
    const result = await attempt(context, account, present)
    if (result.outcome === 'accepted') {
      await writeAccount(context.write, account, { secret: await hashSecret(secret) })
      note(context, account.id, 'changeSecret', { name: account.name })
    }
    return result
  },

  async 'access.newRecoveryCode'(context, { present }) {
    const account = await requireOwn(context)
    const result = await attempt(context, account, present)
    if (result.outcome !== 'accepted') return { ...result, recoveryCode: null }
    note(context, account.id, 'newRecoveryCode', { name: account.name })
    return { ...result, recoveryCode: await renewRecoveryCode(context) }
  },

  async 'access.turnOff'(context, { present }) {
    const account = await requireOwn(context)
    const result = await attempt(context, account, present)
    if (result.outcome === 'accepted') {
      await closeAccounts(context.write)
      note(context, account.id, 'turnOff', { name: account.name })
      context.session.leave()
    }
    return result
  },
}
