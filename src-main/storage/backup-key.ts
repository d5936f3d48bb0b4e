// Encryption of backups in the age format: automatic ones are written to a key whose secret half only the passphrase opens.
import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption'
import { AppError } from '../kernel/app-error.ts'

/** Public half to write to, and the secret half wrapped with the passphrase (base64 of an age file). */
export type BackupKey = { readonly recipient: string; readonly wrappedIdentity: string }

/** What a guess costs, as a power of two (scrypt): about a second. */
const WORK_FACTOR = 18

/** Makes a key for a passphrase; slow on purpose, so it belongs into a worker. */
export async function makeBackupKey(passphrase: string, workFactor = WORK_FACTOR): Promise<BackupKey> {
  const identity = await generateX25519Identity()
  const wrap = new Encrypter()
  wrap.setPassphrase(passphrase)
  wrap.setScryptWorkFactor(workFactor)
  const wrapped = await wrap.encrypt(identity)
  return { recipient: await identityToRecipient(identity), wrappedIdentity: Buffer.from(wrapped).toString('base64') }
}

/** The secret half. AppError `backups.wrongPassphrase`. */
export async function unwrapIdentity(wrapped: Uint8Array, passphrase: string): Promise<string> {
  const unwrap = new Decrypter()
  unwrap.addPassphrase(passphrase)
  return unwrap.decrypt(wrapped, 'text').catch(() => {
    throw new AppError('backups.wrongPassphrase')
  })
}

/** Encrypts a stream to the key. */
export async function encryptStream(recipient: string, plain: Readable): Promise<Readable> {
  const encrypter = new Encrypter()
  encrypter.addRecipient(recipient)
  return Readable.fromWeb((await encrypter.encrypt(webStream(plain))) as ReadableStream)
}

/** Decrypts a stream; the result fails when a byte was changed. */
export async function decryptStream(identity: string, secret: Readable): Promise<Readable> {
  const decrypter = new Decrypter()
  decrypter.addIdentity(identity)
  return Readable.fromWeb((await decrypter.decrypt(webStream(secret))) as ReadableStream)
}

const webStream = (stream: Readable) => Readable.toWeb(stream) as globalThis.ReadableStream<Uint8Array>
