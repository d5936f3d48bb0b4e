// The data key of an encrypted register in the safe of the system (DPAPI, Keychain, a secret service), for one person's account.
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { safeStorage } from 'electron'
import type { Host } from '../features/host.ts'

/** Nothing where the system would only pretend: a Linux without a secret service encrypts with a key everybody knows. */
export function rememberedKey(file: string): Pick<Host, 'safe'> {
  if (!reallyEncrypts()) return {}
  return {
    safe: {
      async read() {
        try {
          return new Uint8Array(Buffer.from(safeStorage.decryptString(readFileSync(file)), 'base64'))
        } catch {
          // Never kept, or kept by another account: the passphrase is asked for.
          return undefined
        }
      },
      async keep(secret) {
        writeFileSync(file, safeStorage.encryptString(Buffer.from(secret).toString('base64')), { mode: 0o600 })
      },
      async forget() {
        rmSync(file, { force: true })
      },
    },
  }
}

function reallyEncrypts(): boolean {
  if (!safeStorage.isEncryptionAvailable()) return false
  return process.platform !== 'linux' || !['basic_text', 'unknown'].includes(safeStorage.getSelectedStorageBackend())
}
