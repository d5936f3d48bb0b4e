// One function an operation of the DIP; changes in bulk and views are in files beside this one.
import { AppError } from '../../kernel/app-error.ts'
import { readChosenFile, saveBytes, sizeOf } from '../../platform/chosen-file.ts'
import { changedFields } from '../changes.ts'
import { requireAgency } from '../office/office.handlers.ts'
import { askSavePlace } from '../save-place.ts'
import type { Handlers, QueryContext } from '../slice.ts'
import { insertStoredFile, typeOfContent } from '../stored-files.ts'
import { carryOut, officeDay, refuseExcluded, requireRows } from './public-information.acts.ts'
import { changeOf } from './public-information.changes.ts'
import { MAX_BULK_ENTRIES, type PublicInformation, type publicInformationOperations } from './public-information.contract.ts'
import { countBy, countTrash, listInformationYears } from './public-information.counts.store.ts'
import { dateInIndonesian } from './public-information.dates.ts'
import { gridHandlers } from './public-information.grid.handlers.ts'
import { groupPublicInformation, pageOfInformation, refsOfInformation } from './public-information.list.store.ts'
import { refuseUnfitEntry, revisedColumns } from './public-information.revision.ts'
import { toColumns } from './public-information.rows.ts'
import {
  findFileOf,
  findPublicInformation,
  insertPublicInformation,
  suggestPublicInformation,
} from './public-information.store.ts'
import { viewHandlers } from './public-information.views.handlers.ts'

const MAX_FILE_BYTES = 25 * 1024 * 1024

async function requireEntry(context: Pick<QueryContext, 'read'>, id: number): Promise<PublicInformation> {
  const entry = await findPublicInformation(context.read, id)
  if (entry === undefined) throw new AppError('notFound')
  return entry
}

export const publicInformationHandlers: Handlers<typeof publicInformationOperations> = {
  ...gridHandlers,
  ...viewHandlers,

  'publicInformation.list': (context, { offset, limit, ...question }) =>
    pageOfInformation(context.read, question, { offset, limit }),

  'publicInformation.groups': (context, question) => groupPublicInformation(context.read, question),

  'publicInformation.refs': (context, question) => refsOfInformation(context.read, question, MAX_BULK_ENTRIES),

  'publicInformation.get': (context, { id }) => requireEntry(context, id),

  'publicInformation.suggest': (context, { agencyId, text }) => suggestPublicInformation(context.read, agencyId, text),

  async 'publicInformation.counts'(context, { agencyId }) {
    const categories = await countBy(context.read, agencyId, 'category')
    const statuses = await countBy(context.read, agencyId, 'status')
    const ofCategory = (key: string) => categories.get(key) ?? 0
    const ofStatus = (key: string) => statuses.get(key) ?? 0
    return {
      total: [...categories.values()].reduce((sum, count) => sum + count, 0),
      trashed: await countTrash(context.read, agencyId),
      byCategory: {
        periodic: ofCategory('periodic'),
        immediate: ofCategory('immediate'),
        anytime: ofCategory('anytime'),
      },
      byStatus: {
        draft: ofStatus('draft'),
        proposed: ofStatus('proposed'),
        decided: ofStatus('decided'),
        published: ofStatus('published'),
        withdrawn: ofStatus('withdrawn'),
      },
      years: await listInformationYears(context.read, agencyId),
    }
  },

  async 'publicInformation.add'(context, { agencyId, entry: typed }) {
    const entry = { ...typed, madeWhen: dateInIndonesian(typed.madeWhen) }
    refuseUnfitEntry(null, entry)
    await refuseExcluded(context, agencyId, [toColumns(entry)])
    const id = await insertPublicInformation(context.write, agencyId, entry, await officeDay(context, agencyId), null)
    const noted = changedFields({}, entry)
    await carryOut(context, [], { agencyId, action: 'create', changes: [{ id, before: null, after: {} }], noted })
    return { id, version: 1 }
  },

  async 'publicInformation.update'(context, { id, version, entry }) {
    const { agencyId } = await requireEntry(context, id)
    const day = await officeDay(context, agencyId)
    const rows = await requireRows(context, agencyId, [{ id, version }])
    const changes = rows.flatMap((row) => changeOf(row, revisedColumns(row, entry, day)) ?? [])
    const { changed } = await carryOut(context, rows, { agencyId, action: 'update', changes })
    return { id, version: version + changed }
  },

  async 'publicInformation.attachFile'(context, { id, version, token }) {
    const { agencyId } = await requireEntry(context, id)
    const day = await officeDay(context, agencyId)
    const rows = await requireRows(context, agencyId, [{ id, version }])
    const set = async (file: { name: string; sha256: string } | null) => {
      const after = { file_name: file?.name ?? null, file_sha256: file?.sha256 ?? null, updated_on: day }
      const changes = rows.flatMap((row) => changeOf(row, after) ?? [])
      const action = file === null ? 'detachFile' : 'attachFile'
      const { changed } = await carryOut(context, rows, { agencyId, action, changes })
      return { id, version: version + changed }
    }
    if (token === null) return set(null)
    const path = context.files.pathOf(token)
    if (sizeOf(path) > MAX_FILE_BYTES) throw new AppError('publicInformation.fileTooLarge', { maxBytes: MAX_FILE_BYTES })
    const file = readChosenFile(path)
    await insertStoredFile(context.write, {
      sha256: file.sha256,
      mime: await typeOfContent(file.content, file.name),
      content: file.content,
    })
    return set(file)
  },

  async 'publicInformation.saveFile'(context, { id }) {
    const file = await findFileOf(context.read, id)
    if (file === undefined) throw new AppError('notFound')
    const path = await askSavePlace(context, file.name)
    if (path === undefined) return null
    const name = await saveBytes(path, file.content)
    return { token: context.files.keep(path), name }
  },

  async 'publicInformation.exportWorkbook'(context, { saveToken, ...question }) {
    await requireAgency(context, question.agencyId)
    return { jobId: context.jobs.start('publicInformationBook', { ...question, path: context.files.pathOf(saveToken) }) }
  },
}
