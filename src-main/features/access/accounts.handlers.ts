// One function an operation of the list of accounts, which the head keeps.
import { AppError } from '../../kernel/app-error.ts'
import { hashSecret } from '../../platform/secret-hash.ts'
import { changedFields } from '../changes.ts'
import type { CommandContext, Handlers } from '../slice.ts'
import type { accessOperations } from './access.contract.ts'
import { keepsHead } from './access.rules.ts'
import {
  type AccountChange,
  insertAccount,
  listAccounts,
  readSettings,
  type StoredAccount,
  writeAccount,
  writeSettings,
} from './access.store.ts'
import { NO_THROTTLE } from './secrets.rules.ts'

type AccountOperation =
  | 'access.accounts'
  | 'access.addAccount'
  | 'access.updateAccount'
  | 'access.setActive'
  | 'access.resetSecret'
  | 'access.saveSettings'

type Ref = { readonly id: number; readonly version: number }

/** Throws `access.off` where nobody could have been asked whether he may. */
function requireSignedIn(context: CommandContext): void {
  if (context.actor === null) throw new AppError('access.off')
}

/** Writes the change and journals it. Throws `notFound`, `conflict`, `access.nameTaken`, `access.lastHead`. */
async function changeAccount(
  context: CommandContext,
  { id, version }: Ref,
  action: string,
  change: (account: StoredAccount) => AccountChange | Promise<AccountChange>,
): Promise<Ref> {
  requireSignedIn(context)
  const accounts = await listAccounts(context.read)
  const account = accounts.find((one) => one.id === id)
  if (account === undefined) throw new AppError('notFound')
  if (account.version !== version) throw new AppError('conflict')
  const written = await change(account)
  const after = { ...account, ...written }
  refuseNameTaken(accounts, after)
  if (!keepsHead(accounts, after)) throw new AppError('access.lastHead')
  await writeAccount(context.write, account, written)
  const shown = ({ name, role, active }: StoredAccount) => ({ name, role, active })
  const changes = { ...changedFields(shown(account), shown(after)) }
  context.record({ entity: 'userAccount', entityId: id, agencyId: null, action, changes })
  if (id === context.actor?.id) {
    if (after.active) context.session.enter({ id, name: after.name, role: after.role })
    else context.session.leave()
  }
  return { id, version: version + 1 }
}

function refuseNameTaken(
  accounts: readonly StoredAccount[],
  { id, name }: { readonly id: number | null; readonly name: string },
): void {
  const folded = (text: string) => text.toLocaleLowerCase('id')
  if (accounts.some((one) => one.id !== id && folded(one.name) === folded(name))) throw new AppError('access.nameTaken', { name })
}

export const accountHandlers: Pick<Handlers<typeof accessOperations>, AccountOperation> = {
  async 'access.accounts'(context) {
    const accounts = await listAccounts(context.read)
    return accounts.map(({ id, version, name, role, active, createdAt }) => ({ id, version, name, role, active, createdAt }))
  },

  async 'access.addAccount'(context, { name, role, secret }) {
    requireSignedIn(context)
    refuseNameTaken(await listAccounts(context.read), { id: null, name })
    const id = await insertAccount(context.write, { name, role, secret: await hashSecret(secret), createdAt: context.now })
    context.record({ entity: 'userAccount', entityId: id, agencyId: null, action: 'create', changes: { name, role } })
    return { id, version: 1 }
  },

  'access.updateAccount': (context, { id, version, name, role }) =>
    changeAccount(context, { id, version }, 'update', () => ({ name, role })),

  'access.setActive': (context, { id, version, active }) =>
    changeAccount(context, { id, version }, active ? 'activate' : 'deactivate', () => ({ active })),

  'access.resetSecret': (context, { id, version, secret }) =>
    changeAccount(context, { id, version }, 'resetSecret', async () => ({
      secret: await hashSecret(secret),
      throttle: NO_THROTTLE,
    })),

  async 'access.saveSettings'(context, { lockAfterMinutes }) {
    requireSignedIn(context)
    const before = await readSettings(context.read)
    await writeSettings(context.write, { lockAfterMinutes })
    const changes = changedFields({ lockAfterMinutes: before.lockAfterMinutes }, { lockAfterMinutes })
    context.record({ entity: 'accessSetting', entityId: null, agencyId: null, action: 'update', changes })
    return {}
  },
}
