// One backup is one file: a ZIP of the register, plain or encrypted, and a manifest that says what is in it.
import { createHash } from 'node:crypto'
import { closeSync, createReadStream, createWriteStream, fsyncSync, openSync, statfsSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import { Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { crc32, createDeflateRaw, createGunzip, createGzip } from 'node:zlib'
import { Zip, type ZipInputFile, ZipPassThrough } from 'fflate'
import { AppError } from '../kernel/app-error.ts'
import { type BackupKey, decryptStream, encryptStream, unwrapIdentity } from './backup-key.ts'
import { type BackupManifest, BackupManifestSchema, MANIFEST_FORMAT } from './backup-manifest.ts'
import { readEntry, readWholeEntry, type ZipEntry, zipEntries } from './zip-entries.ts'

/** File extension of a backup. */
export const BACKUP_EXTENSION = '.ppid-cadangan'

const MANIFEST = 'manifest.json'
const PLAIN = 'register.ppid'
const SECRET = 'register.ppid.gz.age'
const KEY = 'kunci.age'
const SMALL = 256 * 1024
const CHUNK = 1 << 20
/** What a ZIP without its 64-bit extension can say. */
const LARGEST = 4_000_000_000

type Told = Omit<BackupManifest, 'format' | 'application' | 'encrypted' | 'contentSha256'>

/** Packs the settled register file `copy` into `target`, synced to the disk. `progress` gets bytes; it may throw to stop. */
export async function writeArchive(
  copy: string,
  target: string,
  told: Told,
  key: BackupKey | null,
  progress: (done: number, total: number) => void = () => {},
): Promise<BackupManifest> {
  if (told.size > LARGEST) throw new AppError('backups.tooLarge')
  const file = openSync(target, 'w')
  try {
    const zip = zipInto(file)
    const counted = countingRead(copy, told.size, progress)
    const contentSha256 =
      key === null
        ? await addDeflated(zip, PLAIN, counted)
        : await addContent(
            zip,
            new ZipPassThrough(SECRET),
            await encryptStream(key.recipient, through(counted, createGzip({ level: 1 }))),
          )
    if (key !== null) await addContent(zip, new ZipPassThrough(KEY), [Buffer.from(key.wrappedIdentity, 'base64')])
    const manifest: BackupManifest = {
      format: MANIFEST_FORMAT,
      application: 'Register PPID',
      ...told,
      encrypted: key !== null,
      contentSha256,
    }
    await addContent(zip, new ZipPassThrough(MANIFEST), [Buffer.from(JSON.stringify(manifest, null, 2))])
    zip.end()
    fsyncSync(file)
    return manifest
  } finally {
    closeSync(file)
  }
}

/** Written synchronously, chunk by chunk, so that a large register never lies in memory. */
function zipInto(file: number): Zip {
  return new Zip((error, chunk) => {
    if (error !== null) throw error
    for (let at = 0; at < chunk.length; ) at += writeSync(file, chunk, at)
  })
}

async function addContent(
  zip: Zip,
  entry: ZipPassThrough,
  content: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<string> {
  const hash = createHash('sha256')
  zip.add(entry)
  for await (const chunk of content) {
    hash.update(chunk)
    entry.push(chunk)
  }
  entry.push(new Uint8Array(0), true)
  return hash.digest('hex')
}

/** Deflated by the system's zlib: attachments are packed already, and a slow packer would only cost time. Their SHA-256. */
async function addDeflated(zip: Zip, filename: string, content: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  const entry: ZipInputFile = { filename, size: 0, crc: 0, compression: 8 }
  zip.add(entry)
  const counted = async function* () {
    for await (const chunk of content) {
      hash.update(chunk)
      entry.crc = crc32(chunk, entry.crc)
      entry.size += chunk.length
      yield chunk
    }
  }
  for await (const chunk of through(counted(), createDeflateRaw({ level: 1 })))
    entry.ondata?.(null, chunk as Uint8Array<ArrayBuffer>, false)
  entry.ondata?.(null, new Uint8Array(0), true)
  return hash.digest('hex')
}

/** A failing source ends the whole chain, so that whoever reads it hears of it. */
function through(content: AsyncIterable<Uint8Array>, packer: Transform): Readable {
  pipeline(Readable.from(content), packer).catch((error: unknown) => packer.destroy(error as Error))
  return packer
}

async function* countingRead(path: string, total: number, progress: (done: number, total: number) => void) {
  let done = 0
  for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
    const bytes = chunk as Buffer
    done += bytes.length
    progress(done, total)
    yield bytes
  }
}

type Archive = { readonly manifest: BackupManifest; readonly content: ZipEntry; readonly key: ZipEntry | undefined }

async function openArchive(path: string): Promise<Archive> {
  const entries = zipEntries(path)
  const named = (name: string) => {
    const found = entries.filter((entry) => entry.name === name)
    if (found.length > 1) throw new AppError('backups.notABackup')
    return found[0]
  }
  const own = named(MANIFEST)
  // A file with anything else in it was not made by the app.
  if (own === undefined || entries.some(({ name }) => ![MANIFEST, PLAIN, SECRET, KEY].includes(name)))
    throw new AppError('backups.notABackup')
  const manifest = parseManifest(await readWholeEntry(path, own, SMALL))
  const content = named(manifest.encrypted ? SECRET : PLAIN)
  const key = named(KEY)
  if (content === undefined || (manifest.encrypted && key === undefined)) throw new AppError('backups.damaged')
  if (!manifest.encrypted && content.size !== manifest.size) throw new AppError('backups.damaged')
  return { manifest, content, key }
}

function parseManifest(bytes: Buffer): BackupManifest {
  let told: unknown
  try {
    told = JSON.parse(bytes.toString('utf8'))
  } catch {
    throw new AppError('backups.notABackup')
  }
  if (typeof told === 'object' && told !== null && 'format' in told && Number(told.format) > MANIFEST_FORMAT)
    throw new AppError('backups.newerFormat')
  const parsed = BackupManifestSchema.safeParse(told)
  if (!parsed.success) throw new AppError('backups.notABackup')
  return parsed.data
}

/** What the archive says about itself; its content is not read. AppError `backups.notABackup`, `damaged`, `newerFormat`. */
export async function readManifest(path: string): Promise<BackupManifest> {
  return (await openArchive(path)).manifest
}

/** Reads the content back as it lies there and compares its hash; needs no passphrase. AppError `backups.damaged`. */
export async function checkContent(path: string): Promise<BackupManifest> {
  const { manifest, content } = await openArchive(path)
  const hash = createHash('sha256')
  for await (const chunk of readEntry(path, content)) hash.update(chunk as Buffer)
  if (hash.digest('hex') !== manifest.contentSha256) throw new AppError('backups.damaged')
  return manifest
}

/**
 * Unpacks the register to `target`, synced to the disk, never more than the manifest declares. AppError `backups.damaged`,
 * `backups.passphraseNeeded`, `backups.wrongPassphrase`, `file.noSpace`.
 */
export async function unpackRegister(path: string, target: string, passphrase: string | undefined): Promise<BackupManifest> {
  const { manifest, content, key } = await openArchive(path)
  if (manifest.size > LARGEST) throw new AppError('backups.damaged')
  const { bavail, bsize } = statfsSync(dirname(target))
  if (bavail * bsize < manifest.size) throw new AppError('file.noSpace')
  const identity = key === undefined ? null : await identityIn(path, key, passphrase)
  const bytes = readEntry(path, content)
  const plain = identity === null ? bytes : await decrypted(identity, bytes)
  const hash = createHash('sha256')
  let size = 0
  try {
    await pipeline(
      plain,
      async function* (chunks: AsyncIterable<Buffer>) {
        for await (const chunk of chunks) {
          size += chunk.length
          if (size > manifest.size) throw new AppError('backups.damaged')
          hash.update(chunk)
          yield chunk
        }
      },
      createWriteStream(target, { flush: true }),
    )
  } catch (error) {
    throw isOfTheDisk(error) || error instanceof AppError ? error : new AppError('backups.damaged')
  }
  if (size !== manifest.size || hash.digest('hex') !== manifest.sha256) throw new AppError('backups.damaged')
  return manifest
}

async function identityIn(path: string, key: ZipEntry, passphrase: string | undefined): Promise<string> {
  if (passphrase === undefined) throw new AppError('backups.passphraseNeeded')
  return unwrapIdentity(await readWholeEntry(path, key, SMALL), passphrase)
}

async function decrypted(identity: string, secret: Readable): Promise<Readable> {
  const packed = await decryptStream(identity, secret).catch(() => {
    throw new AppError('backups.damaged')
  })
  return through(packed, createGunzip())
}

/** ENOSPC, EIO, EROFS and the like are the target's fault, not the backup's. */
function isOfTheDisk(error: unknown): boolean {
  return error instanceof Error && 'syscall' in error
}
