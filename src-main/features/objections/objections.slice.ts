// The slice of the objection register.
import { slice } from '../slice.ts'
import { objectionOperations } from './objections.contract.ts'
import { refreshObjectionDeadlines } from './objections.deadlines.ts'
import { objectionHandlers } from './objections.handlers.ts'
import { objectionBookJob } from './objections.job.ts'

export const objectionsSlice = slice({
  name: 'objections',
  operations: objectionOperations,
  handlers: objectionHandlers,
  jobs: { objectionBook: objectionBookJob },
  refreshDeadlines: refreshObjectionDeadlines,
})
