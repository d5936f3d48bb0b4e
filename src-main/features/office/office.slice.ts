// The office slice: agencies, officials, register numbers.
import { slice } from '../slice.ts'
import { officeOperations } from './office.contract.ts'
import { officeHandlers } from './office.handlers.ts'

export const officeSlice = slice({ name: 'office', operations: officeOperations, handlers: officeHandlers })
