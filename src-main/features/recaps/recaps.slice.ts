// The slice of recaps for PPID Utama.
import { slice } from '../slice.ts'
import { recapOperations } from './recaps.contract.ts'
import { recapHandlers } from './recaps.handlers.ts'
import { recapJob } from './recaps.job.ts'

export const recapsSlice = slice({
  name: 'recaps',
  operations: recapOperations,
  handlers: recapHandlers,
  jobs: { recap: recapJob },
})
