// Writes a register as a full table, away from the window.
import { basename, dirname } from 'node:path'
import { AppError } from '../../../kernel/app-error.ts'
import { job } from '../../../jobs/job.ts'
import { writeAtomically } from '../../../platform/atomic-file.ts'
import { findAgency } from '../../office/office.store.ts'
import type { ImportKind } from '../reading/drafts.ts'
import { TABLE_SOURCES, type TableQuestion } from './full-table.store.ts'
import { writeFullTable } from './write-table.ts'
import { writeTemplate } from './write-template.ts'

type TableOrder = TableQuestion & { readonly kind: ImportKind; readonly path: string }
type Written = { readonly path: string; readonly name: string }

export const fullTableJob = job<TableOrder, Written>({
  async run(order, { read, jobId, progress, checkCancelled }) {
    const agency = await findAgency(read, order.agencyId)
    if (agency === undefined) throw new AppError('notFound')
    const { count, page } = TABLE_SOURCES[order.kind]
    const total = await count(read, order)
    await writeAtomically(order.path, jobId, (path) =>
      writeFullTable(path, {
        kind: order.kind,
        office: agency.name,
        total,
        page: (offset, limit) => page(read, order, { offset, limit }),
        step(done) {
          checkCancelled()
          progress('xlsx', done, total)
        },
      }),
    )
    return { path: order.path, name: basename(order.path) }
  },
  targetFolder: ({ path }) => dirname(path),
})

export const importTemplateJob = job<{ readonly kind: ImportKind; readonly path: string }, Written>({
  async run({ kind, path }, { jobId, progress }) {
    progress('xlsx', 0, 1)
    await writeAtomically(path, jobId, (part) => writeTemplate(part, kind))
    return { path, name: basename(path) }
  },
  targetFolder: ({ path }) => dirname(path),
})
