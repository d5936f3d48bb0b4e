// Contents kept once, whoever refers to them.
import { fileTypeFromBuffer } from 'file-type'
import type { Write } from '../storage/handles.ts'

const UNKNOWN = 'application/octet-stream'

/** Kinds without a mark of their own in the bytes: the name says which it is, and the bytes must be text. */
const TEXT_KINDS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  html: 'text/html',
  htm: 'text/html',
  svg: 'image/svg+xml',
  md: 'text/markdown',
}
/** Office files of before 2007 share one container. */
const OLD_OFFICE: Readonly<Record<string, string>> = {
  doc: 'application/msword',
  xls: 'application/vnd.ms-excel',
  ppt: 'application/vnd.ms-powerpoint',
}

/** MIME type of a file by its bytes; the name decides only where the bytes of several kinds look alike. */
export async function typeOfContent(content: Uint8Array, name: string): Promise<string> {
  const extension = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? ''
  const found = await fileTypeFromBuffer(content)
  if (found?.mime === 'application/x-cfb') return OLD_OFFICE[extension] ?? found.mime
  if (found !== undefined) return found.mime
  return isText(content) ? (TEXT_KINDS[extension] ?? (content.length === 0 ? UNKNOWN : 'text/plain')) : UNKNOWN
}

const LOOKED_AT = 4096

function isText(content: Uint8Array): boolean {
  return !content.subarray(0, LOOKED_AT).includes(0)
}

/** Stores a file by its checksum; a content that is already there is left as it is. */
export async function insertStoredFile(
  write: Write,
  file: { readonly sha256: string; readonly mime: string; readonly content: Uint8Array },
): Promise<void> {
  await write
    .insertInto('stored_file')
    .values({ sha256: file.sha256, size: file.content.length, mime: file.mime, content: file.content })
    .onConflict((conflict) => conflict.column('sha256').doNothing())
    .execute()
}
