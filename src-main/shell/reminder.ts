// The system's notification of what is due: counts only, and a click leads to the dashboard.
import { type BrowserWindow, Notification } from 'electron'
import type { Backend } from '../backend/create-backend.ts'
import { reminderClock, type ReminderWords } from './reminder-clock.ts'

const EVERY_MINUTE = 60_000

function openDashboard(backend: Pick<Backend, 'emit'>, window: BrowserWindow | undefined): void {
  if (window === undefined || window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
  backend.emit({ type: 'menu', command: 'goto:/' })
}

/** Reminds now and each working day; the returned function ends it. The timer does not keep the program alive. */
export function startReminder(
  backend: Pick<Backend, 'invoke' | 'emit'>,
  now: () => string,
  window: () => BrowserWindow | undefined,
): () => void {
  // Kept, since a notification that is garbage-collected forgets its click.
  let shown: Notification | undefined
  const show = ({ title, body }: ReminderWords) => {
    if (!Notification.isSupported()) return
    shown?.close()
    shown = new Notification({ title, body })
    shown.on('click', () => openDashboard(backend, window()))
    shown.show()
  }
  const clock = reminderClock(backend, now, show)
  const timer = setInterval(() => void clock.tick(), EVERY_MINUTE)
  timer.unref()
  void clock.tick()
  return () => clearInterval(timer)
}
