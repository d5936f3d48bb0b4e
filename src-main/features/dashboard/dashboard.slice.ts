// The slice of the dashboard.
import { slice } from '../slice.ts'
import { dashboardOperations } from './dashboard.contract.ts'
import { dashboardHandlers } from './dashboard.handlers.ts'

export const dashboardSlice = slice({ name: 'dashboard', operations: dashboardOperations, handlers: dashboardHandlers })
