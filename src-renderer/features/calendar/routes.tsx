// Address of the working calendar.
import { CalendarPage } from './calendar-page.tsx'

/** `#/kalender`. */
export function CalendarRoutes() {
  return <CalendarPage />
}
