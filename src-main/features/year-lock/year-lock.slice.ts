// The slice of locked report years.
import { slice } from '../slice.ts'
import { yearLockOperations } from './year-lock.contract.ts'
import { refuseLockedYear } from './year-lock.guard.ts'
import { yearLockHandlers } from './year-lock.handlers.ts'

export const yearLockSlice = slice({
  name: 'yearLock',
  operations: yearLockOperations,
  handlers: yearLockHandlers,
  guard: refuseLockedYear,
})
