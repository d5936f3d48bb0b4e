// One function an operation on the file of a case.
import { AppError } from '../../kernel/app-error.ts'
import type { Handlers } from '../slice.ts'
import { collectCase } from './case-file.collect.ts'
import type { caseFileOperations } from './case-file.contract.ts'
import { partsOf } from './case-file.parts.ts'

export const caseFileHandlers: Handlers<typeof caseFileOperations> = {
  async 'caseFile.timeline'(context, ref) {
    const { agency, chain, events } = await collectCase(context, ref)
    const links = chain.links.map(({ entity, id, number }) => ({ entity, id, number }))
    return { agencyId: agency.id, today: chain.today, links, events: [...events] }
  },

  async 'caseFile.parts'(context, ref) {
    return partsOf(await collectCase(context, ref))
  },

  async 'caseFile.make'(context, { entity, id, side, parts, format, token }) {
    const whole = await collectCase(context, { entity, id })
    const chosen = partsOf(whole).filter((part) => parts.includes(part.id))
    if (chosen.length === 0) throw new AppError('caseFile.nothingChosen')
    const refused = side === 'applicant' ? chosen.filter((part) => !part.forApplicant) : []
    if (refused.length > 0)
      throw new AppError('caseFile.notForApplicant', { parts: refused.map(({ title }) => title).join('; ') })
    context.record({
      entity,
      entityId: id,
      agencyId: whole.agency.id,
      action: 'makeCaseFile',
      changes: { side, format, parts: chosen.map((part) => part.id) },
    })
    const path = context.files.pathOf(token)
    return { jobId: context.jobs.start('caseFile', { entity, id, side, parts: chosen.map((part) => part.id), format, path }) }
  },
}
