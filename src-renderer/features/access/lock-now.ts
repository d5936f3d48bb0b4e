// Locks the app from the window.
import type { WireError } from '../../../src-main/contract/index.ts'
import { invoke } from '../../api/client.ts'
import { notifyError } from '../../ui/notify.ts'

/** The gate covers the frame as soon as the backend says so; in an office without accounts a notice says why not. */
export async function lockNow(): Promise<void> {
  try {
    await invoke('access.lock', {})
  } catch (error) {
    // It is locked already.
    if ((error as WireError).code !== 'access.signInNeeded') notifyError(error as WireError)
  }
}
