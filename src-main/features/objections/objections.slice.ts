// The slice of the objection register.
import { deferredJob } from '../../jobs/job.ts'
import { slice } from '../slice.ts'
import { objectionOperations } from './objections.contract.ts'
import { refreshObjectionDeadlines } from './objections.deadlines.ts'
import { objectionHandlers } from './objections.handlers.ts'

export const objectionsSlice = slice({
  name: 'objections',
  operations: objectionOperations,
  handlers: objectionHandlers,
  jobs: {
    objectionBook: deferredJob(async () => (await import('./objections.job.ts')).objectionBookJob),
  },
  refreshDeadlines: refreshObjectionDeadlines,
})
