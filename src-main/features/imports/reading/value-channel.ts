// Words for how a request reached the office: "Datang Langsung", "Via WA", "Mengirim Surat".
import type { Channel } from '../../requests/requests.rules.ts'
import { note, quote } from './messages.ts'
import { type Reading, reading, saysNothing } from './reading.ts'

// Order matters: "pesan ke website" is the website, "email surat" is e-mail, WhatsApp before "telepon".
const RULES: readonly { readonly pattern: RegExp; readonly channel: Channel; readonly said?: string }[] = [
  { pattern: /e-?\s?mail|surel|gmail/i, channel: 'email' },
  { pattern: /web|online|daring|portal|e-?\s?ppid|google\s*form|formulir elektronik|situs/i, channel: 'website' },
  { pattern: /\bwa\b|whats?\s*app|telegram/i, channel: 'socialMedia', said: 'media sosial' },
  { pattern: /facebook|\bfb\b|instagram|\big\b|twitter|tiktok|medsos|media\s*sosial|\bdm\b|youtube/i, channel: 'socialMedia' },
  { pattern: /aplikasi|\bapp\b|lapor/i, channel: 'app' },
  { pattern: /fax|faks/i, channel: 'fax' },
  { pattern: /telepon|telp|telpon|lisan|\bhp\b|sms/i, channel: 'phone' },
  { pattern: /surat|\bpos\b|kurir|ekspedisi|kirim/i, channel: 'post' },
  {
    pattern: /langsung|datang|tatap\s*muka|loket|meja|offline|luring|walk|diantar|ke kantor|ditempat|di tempat/i,
    channel: 'inPerson',
  },
]

/** The channel; undefined when the text names none. */
export function findChannel(text: string): Channel | undefined {
  return RULES.find((rule) => rule.pattern.test(text))?.channel
}

/** The channel of a request; 'other' with a remark when the words are unknown, null when nothing is said. */
export function readChannel(text: string): Reading<Channel | null> {
  if (saysNothing(text)) return reading(null)
  const rule = RULES.find((candidate) => candidate.pattern.test(text))
  if (rule === undefined) return reading('other', note('channelNotRecognised', { value: quote(text) }))
  if (rule.said === undefined) return reading(rule.channel)
  return reading(rule.channel, note('channelInterpreted', { value: quote(text), reading: rule.said }))
}
