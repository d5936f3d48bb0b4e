// The list as one web page that needs nothing else: no network, no other file, and no script to be read.
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDay } from '../../../reporting/date-format.ts'
import { CATEGORY_HEADINGS, CATEGORY_LABELS } from '../../public-information/public-information.labels.ts'
import { INFORMATION_CATEGORIES } from '../../public-information/public-information.rules.ts'
import { LICENSE_LABELS, PUBLICATION_FORMAT_LABELS } from '../publication.labels.ts'
import type { PublicationFormat } from '../publication.rules.ts'
import { escapeHtml, escapeJson } from './escape.ts'
import { lastUpdate, type PageRow, pageRows, type PublishedList } from './published-list.ts'

/** Style and script of the page as they ship with the app. */
export type PageParts = { readonly style: string; readonly script: string }
export type Download = { readonly format: PublicationFormat; readonly name: string }

/** Reads the page's style and script; line ends are made the same on every system, since the policy names their hashes. */
export function readPageParts(resourcesFolder: string): PageParts {
  const read = (name: string) => readFileSync(join(resourcesFolder, 'publication', name), 'utf8').replaceAll('\r\n', '\n')
  return { style: read('page.css'), script: read('page.js') }
}

/** The seven columns of Perki KI 1/2021 Lamp. I. */
const COLUMNS = [
  'No.',
  'Ringkasan isi informasi',
  'Pejabat/Unit/Satker yang menguasai informasi',
  'Penanggungjawab pembuatan atau penerbitan informasi',
  'Waktu dan tempat pembuatan informasi',
  'Bentuk informasi yang tersedia',
  'Jangka Waktu Penyimpanan atau Retensi Arsip',
] as const

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`

/** Only this style and this script: whatever else finds its way into the page neither runs nor loads. */
function policyOf({ style, script }: PageParts): string {
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)}`,
    `style-src ${hashOf(style)}`,
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

/** The whole page. */
export function pageOf(list: PublishedList, downloads: readonly Download[], parts: PageParts): string {
  const { agency } = list
  const rows = pageRows(list.entries)
  const title = `Daftar Informasi Publik ${agency.name}`
  const data = { columns: COLUMNS, headings: INFORMATION_CATEGORIES.map((category) => CATEGORY_HEADINGS[category]), rows }
  return `<!DOCTYPE html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policyOf(parts))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Register PPID">
<title>${escapeHtml(title)}</title>
<style>${parts.style}</style>
</head>
<body>
<a class="skip" href="#daftar">Langsung ke daftar</a>
<header>
${logo(list)}<div>
<p class="government">${escapeHtml(agency.governmentName)}</p>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(standing(list))}</p>
</div>
</header>
<main>
<form id="saringan" role="search" aria-label="Cari informasi" hidden>
<label class="wide">Cari kata<input type="search" id="kata" autocomplete="off" spellcheck="false"></label>
<label>Kategori<select id="kategori"><option value="">Semua kategori</option>${categoryOptions()}</select></label>
<label>Tahun<select id="tahun"><option value="">Semua tahun</option>${yearOptions(rows)}</select></label>
<button type="reset">Hapus saringan</button>
</form>
<p id="jumlah" role="status" aria-live="polite"></p>
<div id="daftar" tabindex="-1">
<noscript>
${wholeTable(list, rows)}
</noscript>
</div>
<p><button type="button" id="lagi" hidden>Tampilkan berikutnya</button></p>
${downloadLinks(downloads)}</main>
<footer>
<p>${escapeHtml(contactLine(list))}</p>
<p>Informasi yang tidak bertautan dapat dimohon kepada PPID (Pasal 22 Undang-Undang Nomor 14 Tahun 2008). Lisensi ${escapeHtml(LICENSE_LABELS[list.license])}.</p>
</footer>
<script type="application/json" id="data">${escapeJson(data)}</script>
<script>${parts.script}</script>
</body>
</html>
`
}

/** Writing the files brings no entry up to date, so the page tells both days. */
function standing({ entries, edition, publishedOn }: PublishedList): string {
  const count = `${entries.length.toLocaleString('id-ID')} informasi`
  const decree =
    edition === null
      ? ''
      : `, ditetapkan dengan Keputusan PPID Nomor ${edition.decreeNumber} tanggal ${formatDay(edition.decreeOn)}`
  const latest = lastUpdate(entries)
  const updated = latest === null ? '' : ` Pemutakhiran terakhir ${formatDay(latest)}.`
  return `${count}${decree}.${updated} Berkas ditulis ${formatDay(publishedOn)}.`
}

function logo({ agency }: PublishedList): string {
  return agency.logo === null ? '' : `<img alt="" src="data:${agency.logo.mime};base64,${escapeHtml(agency.logo.base64)}">\n`
}

function contactLine({ agency }: PublishedList): string {
  const place = [agency.address, agency.city, agency.postalCode].filter((part) => part !== '').join(', ')
  const contacts = [
    agency.phone === '' ? '' : `Telepon ${agency.phone}`,
    agency.email === '' ? '' : `Pos-el ${agency.email}`,
    agency.website === '' ? '' : `Laman ${agency.website}`,
  ].filter((part) => part !== '')
  return [`PPID ${agency.executorLabel} ${agency.name}`, place, ...contacts].filter((part) => part !== '').join('. ')
}

function categoryOptions(): string {
  return INFORMATION_CATEGORIES.map(
    (category, at) => `<option value="${at}">${escapeHtml(CATEGORY_LABELS[category])}</option>`,
  ).join('')
}

function yearOptions(rows: readonly PageRow[]): string {
  const years = [...new Set(rows.map((row) => row[8]).filter((year) => year !== null))].sort((a, b) => b - a)
  return years.map((year) => `<option>${year}</option>`).join('')
}

function downloadLinks(downloads: readonly Download[]): string {
  if (downloads.length === 0) return ''
  const items = downloads.map(
    ({ format, name }) =>
      `<li><a href="${escapeHtml(encodeURIComponent(name))}" rel="noopener" download>${escapeHtml(PUBLICATION_FORMAT_LABELS[format])}</a></li>`,
  )
  return `<nav aria-label="Unduh daftar"><h2>Unduh daftar</h2><ul>\n${items.join('\n')}\n</ul></nav>\n`
}

/** For a reader without script: every row, once. With script the browser leaves it as text and builds only what is seen. */
function wholeTable({ agency }: PublishedList, rows: readonly PageRow[]): string {
  const head = COLUMNS.map((column) => `<th scope="col">${column}</th>`).join('')
  const body: string[] = []
  let category = -1
  rows.forEach((row, at) => {
    if (row[7] !== category) {
      category = row[7]
      const heading = CATEGORY_HEADINGS[INFORMATION_CATEGORIES[category] ?? 'periodic']
      body.push(`<tr><th class="group" colspan="7" scope="colgroup">${escapeHtml(heading)}</th></tr>`)
    }
    body.push(`<tr>${cells(row, at + 1)}</tr>`)
  })
  const caption = `Daftar Informasi Publik ${agency.name}, ${rows.length.toLocaleString('id-ID')} informasi`
  return `<table><caption>${escapeHtml(caption)}</caption><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`
}

function cells([title, summary, ...rest]: PageRow, number: number): string {
  const [unit, responsible, timeAndPlace, form, retention, , , link] = rest
  const more = summary === '' ? '' : `<br>${escapeHtml(summary)}`
  const open = link === '' ? '' : `<br><a href="${escapeHtml(link)}" rel="noopener noreferrer">Buka dokumen</a>`
  const texts = [unit, responsible, timeAndPlace, form, retention].map((text) => `<td>${escapeHtml(text)}</td>`)
  return `<td>${number}</td><td><strong>${escapeHtml(title)}</strong>${more}${open}</td>${texts.join('')}`
}
