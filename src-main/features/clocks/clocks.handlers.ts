// One function an operation of the chain of clocks.
import type { Handlers } from '../slice.ts'
import { collectChain } from './clocks.collect.ts'
import type { clockOperations } from './clocks.contract.ts'

export const clockHandlers: Handlers<typeof clockOperations> = {
  'clocks.ofCase': (context, ref) => collectChain(context, ref),

  async 'clocks.printSheet'(context, { entity, id, saveToken }) {
    await collectChain(context, { entity, id })
    return { jobId: context.jobs.start('clockSheet', { entity, id, path: context.files.pathOf(saveToken) }) }
  },
}
