// Metadata of the list for data portals: DCAT 3 (W3C) as JSON-LD.
import type { PublicationFormat } from '../publication.rules.ts'
import { SCHEMA_FILE, SCHEMA_VERSION } from './json.ts'
import { lastUpdate, type PublishedList } from './published-list.ts'

const CONTEXT = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
}
const LICENSE_ADDRESSES = {
  ccBy: 'https://creativecommons.org/licenses/by/4.0/',
  cc0: 'https://creativecommons.org/publicdomain/zero/1.0/',
} as const

/** Registered media types (IANA) of the files that carry the list. */
const MEDIA: Readonly<Partial<Record<PublicationFormat, string>>> = {
  html: 'text/html',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  pdf: 'application/pdf',
  csv: 'text/csv',
  json: 'application/json',
}

export type WrittenFile = { readonly format: PublicationFormat; readonly name: string; readonly size: number }

const words = (text: string) => ({ '@value': text, '@language': 'id' })
const iri = (address: string) => ({ '@id': address })
const onDay = (text: string) => ({ '@type': 'xsd:date', '@value': text })
const inFileName = (name: string) => iri(encodeURIComponent(name))

const OFFICIAL_FORM = {
  '@type': 'dcterms:Standard',
  'dcterms:title': words('Lampiran I Peraturan Komisi Informasi Nomor 1 Tahun 2021 tentang Standar Layanan Informasi Publik'),
}

/** Catalogue, dataset and one distribution a file. Addresses are file names, so the folder may lie anywhere on the website. */
export function dcatOf(list: PublishedList, files: readonly WrittenFile[]): string {
  const { agency } = list
  const place = agency.governmentName.replace(/^Pemerintah\s+(?:Daerah\s+)?/i, '')
  const about = {
    'dcterms:issued': onDay(list.edition?.decreeOn ?? list.publishedOn),
    'dcterms:modified': onDay(lastUpdate(list.entries) ?? list.publishedOn),
    'dcterms:language': iri('http://id.loc.gov/vocabulary/iso639-1/id'),
    'dcterms:spatial': { '@type': 'dcterms:Location', 'skos:prefLabel': words(place) },
    'dcterms:license': iri(LICENSE_ADDRESSES[list.license]),
  }
  const document = {
    '@context': CONTEXT,
    '@id': '#katalog',
    '@type': 'dcat:Catalog',
    'dcterms:title': words(`Informasi publik ${agency.name}`),
    'dcterms:description': words(`Katalog Daftar Informasi Publik ${agency.name}, ${agency.governmentName}`),
    ...about,
    'dcterms:publisher': {
      '@id': '#badan-publik',
      '@type': 'foaf:Organization',
      'foaf:name': agency.name,
      ...homepage(agency.website),
    },
    'dcat:dataset': {
      '@id': '#dip',
      '@type': 'dcat:Dataset',
      'dcterms:title': words(`Daftar Informasi Publik ${agency.name}`),
      'dcterms:description': words(
        `${list.entries.length} informasi publik yang ditetapkan PPID menurut Undang-Undang Nomor 14 Tahun 2008.`,
      ),
      ...about,
      'dcterms:publisher': iri('#badan-publik'),
      ...(list.edition === null ? {} : { 'dcterms:identifier': list.edition.decreeNumber }),
      'dcterms:accrualPeriodicity': iri('http://purl.org/cld/freq/semiannual'),
      'dcterms:conformsTo': OFFICIAL_FORM,
      'dcat:keyword': ['daftar informasi publik', 'keterbukaan informasi', 'PPID'].map(words),
      'dcat:contactPoint': contact(list),
      'dcat:distribution': files.flatMap((file) => distribution(list, file)),
    },
  }
  return `${JSON.stringify(document, null, 2)}\n`
}

/** The office's own address; it answers for the list. */
function contact({ agency }: PublishedList) {
  return {
    '@type': 'vcard:Organization',
    'vcard:fn': `PPID ${agency.executorLabel} ${agency.name}`,
    ...(agency.email === '' ? {} : { 'vcard:hasEmail': iri(`mailto:${agency.email}`) }),
  }
}

function homepage(website: string) {
  const address = /^https?:\/\//i.test(website) ? website : `https://${website}`
  return website === '' || /\s/.test(website) ? {} : { 'foaf:homepage': iri(address) }
}

function distribution(list: PublishedList, { format, name, size }: WrittenFile) {
  const media = MEDIA[format]
  if (media === undefined) return []
  const standard = {
    '@id': SCHEMA_FILE,
    '@type': 'dcterms:Standard',
    'dcterms:title': words(`Skema DIP versi ${SCHEMA_VERSION}`),
  }
  return [
    {
      '@type': 'dcat:Distribution',
      'dcterms:title': words(name),
      'dcat:accessURL': inFileName(name),
      'dcat:downloadURL': inFileName(name),
      'dcat:mediaType': iri(`https://www.iana.org/assignments/media-types/${media}`),
      'dcat:byteSize': { '@type': 'xsd:nonNegativeInteger', '@value': String(size) },
      'dcterms:issued': onDay(list.publishedOn),
      'dcterms:license': iri(LICENSE_ADDRESSES[list.license]),
      ...(format === 'json' ? { 'dcterms:conformsTo': standard } : {}),
    },
  ]
}
