// Wraps the register's data key: by a passphrase that people keep in mind, and by a recovery key that lies in the safe.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes, scrypt } from 'node:crypto'
import { z } from 'zod'
import { DATA_KEY_BYTES } from './sealing.ts'

const COST = { N: 2 ** 17, r: 8, p: 1, maxmem: 256 * 1024 * 1024 } as const
const SALT_BYTES = 16
const NONCE_BYTES = 12

/** How a data key is kept in the file; every value in base64url. */
const WrappedSchema = z.strictObject({
  /** Names the data key, so that a key remembered elsewhere is known to be this one. */
  keyId: z.string(),
  /** What turns the secret into a key: scrypt for what people think up, HKDF for what was drawn at random. */
  by: z.enum(['scrypt', 'hkdf']),
  salt: z.string(),
  nonce: z.string(),
  tag: z.string(),
  key: z.string(),
})
export type WrappedKey = z.infer<typeof WrappedSchema>

/** A new data key. */
export function newDataKey(): Uint8Array {
  return newSecret(DATA_KEY_BYTES)
}

/** A random secret of so many bytes. */
export function newSecret(length: number): Uint8Array {
  return new Uint8Array(randomBytes(length))
}

/** Wraps the data key by a passphrase (scrypt, N = 2^17, r = 8, p = 1: about half a second, off the main thread). */
export function wrapByPassphrase(dataKey: Uint8Array, keyId: string, passphrase: string): Promise<WrappedKey> {
  return wrap(dataKey, keyId, 'scrypt', passphraseBytes(passphrase))
}

/** Wraps the data key by a random secret of at least 128 bits. */
export function wrapBySecret(dataKey: Uint8Array, keyId: string, secret: Uint8Array): Promise<WrappedKey> {
  return wrap(dataKey, keyId, 'hkdf', secret)
}

/** The data key, or undefined when the passphrase is another one. */
export function unwrapByPassphrase(wrapped: WrappedKey, passphrase: string): Promise<Uint8Array | undefined> {
  return unwrap(wrapped, passphraseBytes(passphrase))
}

/** The data key, or undefined when the secret is another one. */
export function unwrapBySecret(wrapped: WrappedKey, secret: Uint8Array): Promise<Uint8Array | undefined> {
  return unwrap(wrapped, secret)
}

/** Reads a wrapped key as it is stored; throws ZodError for anything else. */
export function parseWrapped(text: string): WrappedKey {
  return WrappedSchema.parse(JSON.parse(text))
}

// The same letters typed on another keyboard may come as other code points.
const passphraseBytes = (passphrase: string) => Buffer.from(passphrase.normalize('NFKC'))

async function wrap(dataKey: Uint8Array, keyId: string, by: WrappedKey['by'], secret: Uint8Array): Promise<WrappedKey> {
  const salt = randomBytes(SALT_BYTES)
  const nonce = randomBytes(NONCE_BYTES)
  const cipher = createCipheriv('aes-256-gcm', await derived(by, secret, salt), nonce).setAAD(Buffer.from(keyId))
  const key = Buffer.concat([cipher.update(dataKey), cipher.final()])
  return { keyId, by, salt: text(salt), nonce: text(nonce), tag: text(cipher.getAuthTag()), key: text(key) }
}

async function unwrap(wrapped: WrappedKey, secret: Uint8Array): Promise<Uint8Array | undefined> {
  const key = await derived(wrapped.by, secret, bytes(wrapped.salt))
  try {
    const decipher = createDecipheriv('aes-256-gcm', key, bytes(wrapped.nonce), { authTagLength: 16 })
      .setAAD(Buffer.from(wrapped.keyId))
      .setAuthTag(bytes(wrapped.tag))
    return new Uint8Array(Buffer.concat([decipher.update(bytes(wrapped.key)), decipher.final()]))
  } catch {
    return undefined
  }
}

function derived(by: WrappedKey['by'], secret: Uint8Array, salt: Uint8Array): Promise<Uint8Array> {
  if (by === 'hkdf') return Promise.resolve(new Uint8Array(hkdfSync('sha256', secret, salt, 'register-ppid recovery', 32)))
  return new Promise((resolve, reject) => {
    scrypt(secret, salt, 32, COST, (error, key) => (error === null ? resolve(new Uint8Array(key)) : reject(error)))
  })
}

const text = (value: Uint8Array) => Buffer.from(value).toString('base64url')
const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'base64url'))
