// Short notices at the corner of the window.
import { notifications } from '@mantine/notifications'
import type { WireError } from '../../src-main/contract/index.ts'
import { errorMessage } from './error-message.tsx'

/** Something was done. */
export function notifyDone(text: string): void {
  notifications.show({ message: text, color: 'teal', autoClose: 3000 })
}

/** Something failed; stays until it is closed. */
export function notifyError(error: WireError): void {
  notifications.show({ title: 'Tidak berhasil', message: errorMessage(error), color: 'red', autoClose: false })
}

/** Something the clerk should know; nothing failed. */
export function notifyNote(text: string): void {
  notifications.show({ message: text, color: 'blue', autoClose: 8000 })
}

/** Something was refused for a reason that the screen words itself; stays until it is closed. */
export function notifyRefused(title: string, text: string): void {
  notifications.show({ title, message: text, color: 'red', autoClose: false })
}
