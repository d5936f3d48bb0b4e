// The slice of accounts.
import { slice } from '../slice.ts'
import { accessOperations } from './access.contract.ts'
import { accessHandlers } from './access.handlers.ts'

export const accessSlice = slice({ name: 'access', operations: accessOperations, handlers: accessHandlers })
