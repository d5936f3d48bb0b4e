// Reads every stored content again: is it still what it was when it was stored?
import { createHash } from 'node:crypto'
import { job } from '../../jobs/job.ts'
import { typeOfContent } from '../stored-files.ts'
import type { Wholeness } from './evidence.contract.ts'
import { isMisnamed } from './evidence.rules.ts'
import { listReferred } from '../../storage/stored-contents.ts'
import { listHolders, listNamesOf, listStored, readContent } from './evidence.store.ts'

export const evidenceJob = job<{ readonly agencyId: number }, Wholeness>({
  async run({ agencyId }, context) {
    context.progress('collecting', 0, 1)
    const stored = await listStored(context.read)
    const referred = await listReferred(context.read)
    const damaged: Wholeness['damaged'] = []
    const misnamed: Wholeness['misnamed'] = []
    let bytes = 0
    for (const [at, { sha256, size }] of stored.entries()) {
      context.progress('verifying', at, stored.length)
      context.checkCancelled()
      const content = await readContent(context.read, sha256)
      bytes += content.length
      if (content.length !== size || createHash('sha256').update(content).digest('hex') !== sha256) {
        damaged.push({ sha256, size, holders: await listHolders(context.read, agencyId, sha256) })
        continue
      }
      const names = await listNamesOf(context.read, agencyId, sha256)
      for (const { id, title, file_name } of names) {
        const mime = await typeOfContent(content, file_name ?? '')
        if (isMisnamed(file_name ?? '', mime)) misnamed.push({ id, title, fileName: file_name ?? '', mime })
      }
    }
    const orphans = stored.filter(({ sha256 }) => !referred.has(sha256))
    return {
      checked: stored.length,
      bytes,
      damaged,
      orphans: { count: orphans.length, bytes: orphans.reduce((sum, { size }) => sum + size, 0) },
      misnamed,
    }
  },
})
