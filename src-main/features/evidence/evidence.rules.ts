// Whether the name of a file says what its content is. Pure.

const KINDS_OF: Readonly<Record<string, readonly string[]>> = {
  pdf: ['application/pdf'],
  png: ['image/png'],
  jpg: ['image/jpeg'],
  jpeg: ['image/jpeg'],
  gif: ['image/gif'],
  doc: ['application/msword', 'application/x-cfb', 'application/rtf'],
  xls: ['application/vnd.ms-excel', 'application/x-cfb'],
  ppt: ['application/vnd.ms-powerpoint', 'application/x-cfb'],
  docx: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  xlsx: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  pptx: ['application/vnd.openxmlformats-officedocument.presentationml.presentation'],
  zip: ['application/zip'],
  rar: ['application/x-rar-compressed', 'application/vnd.rar'],
  mp4: ['video/mp4'],
}
/** Some writers of Office files leave out the mark by which the kind is told. */
const ZIPPED = new Set(['docx', 'xlsx', 'pptx'])

/** True when a known extension stands on content of another kind: a copy that broke, or a file renamed. */
export function isMisnamed(fileName: string, mime: string): boolean {
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? ''
  const kinds = KINDS_OF[extension]
  if (kinds === undefined || kinds.includes(mime)) return false
  return !(mime === 'application/zip' && ZIPPED.has(extension))
}
