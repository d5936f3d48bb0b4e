// Seals and opens single values with the register's data key: identities, issued letters, scans.
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { aessiv } from '@noble/ciphers/aes.js'
import { AppError } from '../kernel/app-error.ts'
import type { SealedKind } from './sealed-columns.ts'

/** Length of the data key in bytes. */
export const DATA_KEY_BYTES = 32
const NONCE_BYTES = 12
const TAG_BYTES = 16

export type Sealing = {
  /** Names the data key without telling it: part of every value that this key has sealed. */
  readonly keyId: string
  /** Seals a value for a column of that kind; null, empty and already sealed values stay as they are. */
  readonly seal: (kind: SealedKind, value: unknown) => unknown
  /**
   * Opens whatever is sealed in a value: the whole of it, or every sealed part of a longer text, escaped where the text is
   * JSON. Anything else stays as it is. Throws AppError `identity.damaged` for what was tampered with.
   */
  readonly open: (value: unknown) => unknown
}

/**
 * The sealing of one data key. Texts are sealed by AES-256-SIV (RFC 5297): the same text gives the same result, so that SQL
 * still compares and groups; documents and contents by AES-256-GCM under a random nonce. A sealed value begins with a mark
 * that hangs on the key, so that nobody without the key can send in a text that looks sealed.
 */
export function sealingOf(dataKey: Uint8Array): Sealing {
  if (dataKey.length !== DATA_KEY_BYTES) throw new Error('a data key has 32 bytes')
  const derive = (use: string, length: number) =>
    new Uint8Array(hkdfSync('sha256', dataKey, new Uint8Array(), `register-ppid ${use}`, length))
  const keyId = Buffer.from(derive('key id', 6)).toString('base64url')
  const text = textSealing(derive('identity text', 64), `ppid1t.${keyId}.`)
  const blobKey = derive('documents and contents', DATA_KEY_BYTES)
  const document = blobSealing(blobKey, `ppid1d.${keyId}.`)
  const content = blobSealing(blobKey, `ppid1c.${keyId}.`)
  const contentMark = Buffer.from(content.mark)
  const token = new RegExp(`("?)ppid1([td])\\.${keyId}\\.([A-Za-z0-9_-]+)\\1`, 'g')

  const openText = (value: string): string => {
    if (!value.includes(`.${keyId}.`)) return value
    const isJson = /^["[{]/.test(value)
    return value.replaceAll(token, (_whole, quote: string, kind: string, body: string) => {
      const bytes = Buffer.from(body, 'base64url')
      if (kind === 'd' && quote !== '') return document.open(bytes).toString('utf8')
      const plain = (kind === 'd' ? document : text).open(bytes).toString('utf8')
      return quote + (isJson ? JSON.stringify(plain).slice(1, -1) : plain) + quote
    })
  }
  const openContent = (value: Uint8Array): Uint8Array =>
    contentMark.equals(value.subarray(0, contentMark.length)) ? content.open(value.subarray(contentMark.length)) : value

  return {
    keyId,
    seal(kind, value) {
      if (kind === 'content') {
        if (!(value instanceof Uint8Array) || openContent(value) !== value) return value
        return Buffer.concat([contentMark, content.seal(value)])
      }
      if (typeof value !== 'string' || value === '' || openText(value) !== value) return value
      // A document stays JSON to SQLite: a JSON text that holds nothing but the sealed value.
      if (kind === 'document') return `"${document.mark}${document.seal(Buffer.from(value)).toString('base64url')}"`
      return text.mark + text.seal(Buffer.from(value)).toString('base64url')
    },
    open(value) {
      if (typeof value === 'string') return openText(value)
      return value instanceof Uint8Array ? openContent(value) : value
    },
  }
}

type BytesSealing = {
  readonly mark: string
  readonly seal: (plain: Uint8Array) => Buffer
  readonly open: (sealed: Uint8Array) => Buffer
}

function textSealing(key: Uint8Array, mark: string): BytesSealing {
  const bound = new Uint8Array(Buffer.from(mark))
  return {
    mark,
    seal: (plain) => Buffer.from(aessiv(key, bound).encrypt(plain)),
    open: (sealed) => intact(() => Buffer.from(aessiv(key, bound).decrypt(sealed))),
  }
}

function blobSealing(key: Uint8Array, mark: string): BytesSealing {
  const bound = Buffer.from(mark)
  return {
    mark,
    seal(plain) {
      const nonce = randomBytes(NONCE_BYTES)
      const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES }).setAAD(bound)
      const body = Buffer.concat([cipher.update(plain), cipher.final()])
      return Buffer.concat([nonce, cipher.getAuthTag(), body])
    },
    open: (sealed) =>
      intact(() => {
        const nonce = sealed.subarray(0, NONCE_BYTES)
        const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG_BYTES })
          .setAAD(bound)
          .setAuthTag(sealed.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES))
        return Buffer.concat([decipher.update(sealed.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()])
      }),
  }
}

function intact(open: () => Buffer): Buffer {
  try {
    return open()
  } catch {
    throw new AppError('identity.damaged')
  }
}
