// One function an operation of the DIP.
import { AppError } from '../../kernel/app-error.ts'
import { localDay } from '../../kernel/time-zone.ts'
import { readChosenFile, saveBytes, sizeOf } from '../../platform/chosen-file.ts'
import { changedFields } from '../changes.ts'
import { requireAgency } from '../office/office.handlers.ts'
import type { CommandContext, Handlers, QueryContext } from '../slice.ts'
import { insertStoredFile } from '../stored-files.ts'
import { requireWritten } from '../written.ts'
import type { PublicInformation, PublicInformationInput, publicInformationOperations } from './public-information.contract.ts'
import { isPlainLink } from './public-information.rules.ts'
import {
  countByCategory,
  countPublicInformation,
  findFileOf,
  findPublicInformation,
  insertPublicInformation,
  listInformationYears,
  listPublicInformation,
  removePublicInformation,
  suggestPublicInformation,
  updateFileOf,
  updatePublicInformation,
} from './public-information.store.ts'

const MAX_FILE_BYTES = 25 * 1024 * 1024

async function requireEntry(context: Pick<QueryContext, 'read'>, id: number): Promise<PublicInformation> {
  const entry = await findPublicInformation(context.read, id)
  if (entry === undefined) throw new AppError('notFound')
  return entry
}

async function today(context: CommandContext, agencyId: number) {
  const agency = await requireAgency(context, agencyId)
  return localDay(context.now, agency.timeZone)
}

function refuseScriptLink(entry: PublicInformationInput): void {
  if (!isPlainLink(entry.link)) throw new AppError('publicInformation.linkInvalid')
}

function journal(context: CommandContext, entry: PublicInformation, action: string, changes: Record<string, unknown>): void {
  context.record({ entity: 'publicInformation', entityId: entry.id, agencyId: entry.agencyId, action, changes })
}

export const publicInformationHandlers: Handlers<typeof publicInformationOperations> = {
  async 'publicInformation.list'(context, { offset, limit, ...question }) {
    const rows = await listPublicInformation(context.read, question, { offset, limit })
    return { rows, total: await countPublicInformation(context.read, question) }
  },

  'publicInformation.get': (context, { id }) => requireEntry(context, id),

  async 'publicInformation.suggest'(context, { agencyId, text }) {
    return suggestPublicInformation(context.read, agencyId, text)
  },

  async 'publicInformation.counts'(context, { agencyId }) {
    const counts = await countByCategory(context.read, agencyId)
    const byCategory = {
      periodic: counts.get('periodic') ?? 0,
      immediate: counts.get('immediate') ?? 0,
      anytime: counts.get('anytime') ?? 0,
    }
    const total = byCategory.periodic + byCategory.immediate + byCategory.anytime
    return { total, byCategory, years: await listInformationYears(context.read, agencyId) }
  },

  async 'publicInformation.add'(context, { agencyId, entry }) {
    refuseScriptLink(entry)
    const id = await insertPublicInformation(context.write, agencyId, entry, await today(context, agencyId), null)
    context.record({ entity: 'publicInformation', entityId: id, agencyId, action: 'create', changes: changedFields({}, entry) })
    return { id, version: 1 }
  },

  async 'publicInformation.update'(context, { id, version, entry }) {
    const before = await requireEntry(context, id)
    refuseScriptLink(entry)
    requireWritten(await updatePublicInformation(context.write, id, version, entry, await today(context, before.agencyId)))
    journal(context, before, 'update', changedFields({ ...before }, entry))
    return { id, version: version + 1 }
  },

  async 'publicInformation.remove'(context, { id, version }) {
    const before = await requireEntry(context, id)
    requireWritten(await removePublicInformation(context.write, id, version))
    journal(context, before, 'remove', changedFields({}, before))
    return {}
  },

  async 'publicInformation.attachFile'(context, { id, version, token }) {
    const before = await requireEntry(context, id)
    const day = await today(context, before.agencyId)
    if (token === null) {
      requireWritten(await updateFileOf(context.write, id, version, null, day))
      journal(context, before, 'detachFile', { fileName: [before.fileName, null] })
      return { id, version: version + 1 }
    }
    const path = context.files.pathOf(token)
    if (sizeOf(path) > MAX_FILE_BYTES) throw new AppError('publicInformation.fileTooLarge', { maxBytes: MAX_FILE_BYTES })
    const file = readChosenFile(path)
    await insertStoredFile(context.write, { sha256: file.sha256, mime: 'application/octet-stream', content: file.content })
    requireWritten(await updateFileOf(context.write, id, version, { name: file.name, sha256: file.sha256 }, day))
    journal(context, before, 'attachFile', { fileName: [before.fileName, file.name], sha256: file.sha256 })
    return { id, version: version + 1 }
  },

  async 'publicInformation.saveFile'(context, { id }) {
    const file = await findFileOf(context.read, id)
    if (file === undefined) throw new AppError('notFound')
    const path = await context.host.chooseSavePath(file.name)
    if (path === undefined) return null
    const name = await saveBytes(path, file.content)
    return { token: context.files.keep(path), name }
  },

  async 'publicInformation.exportWorkbook'(context, { saveToken, ...question }) {
    await requireAgency(context, question.agencyId)
    return { jobId: context.jobs.start('publicInformationBook', { ...question, path: context.files.pathOf(saveToken) }) }
  },
}
