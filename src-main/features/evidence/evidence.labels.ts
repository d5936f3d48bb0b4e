// Indonesian words for evidence files and links.
import type { LinkFault } from './links.rules.ts'

export const LINK_FAULT_LABELS: Readonly<Record<LinkFault, string>> = {
  several: 'Lebih dari satu tautan dalam satu kolom',
  scheme: 'Tidak diawali http:// atau https://',
  space: 'Mengandung spasi',
  noHost: 'Nama laman tidak lengkap',
  local: 'Hanya dikenal di jaringan kantor',
  truncated: 'Terpotong',
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  'application/pdf': 'PDF',
  'application/msword': 'Word',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'Word',
  'application/vnd.oasis.opendocument.text': 'OpenDocument (teks)',
  'application/vnd.ms-excel': 'Excel',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'Excel',
  'application/vnd.oasis.opendocument.spreadsheet': 'OpenDocument (tabel)',
  'application/vnd.ms-powerpoint': 'PowerPoint',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'PowerPoint',
  'application/zip': 'ZIP',
  'application/x-rar-compressed': 'RAR',
  'application/x-7z-compressed': '7-Zip',
  'text/csv': 'CSV',
  'text/plain': 'Teks',
  'text/html': 'Halaman web',
}
const GROUP_WORDS: Readonly<Record<string, string>> = { image: 'Gambar', video: 'Video', audio: 'Suara' }

/** Type of a stored file in words; files kept before types were told have none. */
export function typeWords(mime: string): string {
  const word = TYPE_WORDS[mime]
  if (word !== undefined) return word
  const [group = '', kind = ''] = mime.split('/')
  if (group in GROUP_WORDS) return `${GROUP_WORDS[group]} (${kind.replace(/^x-/, '').toUpperCase()})`
  return mime === 'application/octet-stream' ? 'Tidak dikenal' : mime
}
