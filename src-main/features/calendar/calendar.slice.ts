// The calendar slice: working days of the office.
import { slice } from '../slice.ts'
import { calendarOperations } from './calendar.contract.ts'
import { calendarHandlers } from './calendar.handlers.ts'

export const calendarSlice = slice({ name: 'calendar', operations: calendarOperations, handlers: calendarHandlers })
