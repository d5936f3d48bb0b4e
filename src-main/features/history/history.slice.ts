// The slice of undo, redo, the trash and the history of records; its tables are filled by the dispatcher.
import { slice } from '../slice.ts'
import { historyOperations } from './history.contract.ts'
import { historyHandlers } from './history.handlers.ts'

export const historySlice = slice({ name: 'history', operations: historyOperations, handlers: historyHandlers })
