// BAB I-V: the six mandatory parts of Perki KI 1/2021 Ps.57.
import type { Section } from '../../../reporting/report-model.ts'
import { periodName } from '../period.figures.ts'
import type { ReportContent } from '../report-content.ts'
import { answerTable, atCourt, disputeTable, groundTable, objectionCrossTable } from './case-tables.figures.ts'
import { channelChart, comparisonChart, monthChart, outcomeChart, timeChart } from './charts.figures.ts'
import { comparisonTable } from './comparison-table.figures.ts'
import { exclusionGroundTable, exclusionStateTable, informationTable } from './information-tables.figures.ts'
import { accessTable, formTable, purposeTable, unitTable } from './purpose-tables.figures.ts'
import {
  applicantTable,
  balanceTable,
  channelOutcomeTable,
  channelTable,
  monthTable,
  outcomeTable,
  punctualityTable,
  refusalTable,
  timeTable,
} from './request-tables.figures.ts'
import { budgetTable, facilityTable, followUpTable, staffTable } from './resource-tables.figures.ts'
import { before } from './sentences.figures.ts'
import { chapter, charts, narrated, NOT_WRITTEN, paragraphs, part, tables, written } from './sections.figures.ts'
import { acknowledgedSignatureOf } from './signature.figures.ts'

/** BAB I and II: policy, facilities, staff, budget, the lists of information. */
export function openingChapters(content: ReportContent): Section[] {
  const { figures, lists } = content
  const period = periodName(figures)
  return [
    chapter('BAB I', 'GAMBARAN UMUM KEBIJAKAN PELAYANAN INFORMASI', paragraphs(content.texts.policy ?? NOT_WRITTEN)),
    chapter('BAB II', 'GAMBARAN UMUM PELAKSANAAN PELAYANAN INFORMASI', []),
    written(content, 'A.', 'facilities', {
      intro: 'Sarana dan prasarana pelayanan informasi publik beserta kondisinya tercantum dalam tabel berikut.',
      tables: [facilityTable(lists.facilities, period)],
    }),
    written(content, 'B.', 'staff', {
      intro:
        'Sumber daya manusia yang menangani pelayanan informasi publik beserta kualifikasinya tercantum dalam tabel berikut.',
      tables: [staffTable(lists.staff, period)],
    }),
    written(content, 'C.', 'budget', {
      intro: 'Anggaran pelayanan informasi publik dan penggunaannya tercantum dalam tabel berikut.',
      tables: [budgetTable(lists.budget, period)],
    }),
    part('D.', 'Daftar Informasi Publik dan Daftar Informasi yang Dikecualikan', [
      ...narrated(content, 'narrativeInformation'),
      ...tables(informationTable(figures), exclusionGroundTable(figures)),
      // Where nothing is exempted the table of grounds says "Nihil"; a second one would say no more.
      ...tables(...[exclusionStateTable(figures)].filter(({ rows }) => rows.length > 0)),
    ]),
  ]
}

/** BAB III: how many, how long, granted, refused and why, for what, and how it was a year before. */
export function serviceChapter(content: ReportContent): Section[] {
  const { figures, previous } = content
  const happened = figures.requests.received > 0
  const compared =
    previous === null
      ? []
      : [...tables(comparisonTable(figures, previous)), ...charts(content, comparisonChart(figures, previous))]
  return [
    chapter('BAB III', 'RINCIAN PELAYANAN INFORMASI PUBLIK', []),
    part('A.', 'Jumlah permohonan', [
      ...narrated(content, 'narrativeReceived'),
      ...tables(balanceTable(figures), applicantTable(figures), channelTable(figures)),
      ...charts(content, channelChart(figures)),
      ...(happened ? tables(channelOutcomeTable(figures)) : []),
    ]),
    part('B.', 'Rekapitulasi per bulan', [
      ...narrated(content, 'narrativeMonths'),
      ...tables(monthTable(figures)),
      ...charts(content, monthChart(figures)),
    ]),
    part('C.', 'Waktu pemenuhan permohonan', [
      ...narrated(content, 'narrativeTime'),
      ...tables(timeTable(figures)),
      ...charts(content, timeChart(figures)),
      ...(happened ? tables(punctualityTable(figures)) : []),
    ]),
    part('D.', 'Permohonan yang dikabulkan dan ditolak', [
      ...narrated(content, 'narrativeDecisions'),
      ...tables(outcomeTable(figures)),
      ...charts(content, outcomeChart(figures)),
    ]),
    part('E.', 'Alasan penolakan', [...narrated(content, 'narrativeRefusals'), ...tables(refusalTable(figures))]),
    part('F.', 'Unit, tujuan penggunaan, cara memperoleh, dan bentuk informasi', [
      ...narrated(content, 'narrativePurposes'),
      ...tables(unitTable(figures), purposeTable(figures), accessTable(figures), formTable(figures)),
    ]),
    part('G.', `Perbandingan dengan ${before(figures)}`, [...narrated(content, 'narrativeComparison'), ...compared]),
  ]
}

/** BAB IV: objections and disputes; kept also when nothing happened. */
export function disputeChapter(content: ReportContent): Section[] {
  const { figures } = content
  const { objections, disputes } = figures
  const objected = objections.received > 0
  const disputed = disputes.filed > 0 || atCourt(figures) > 0
  return [
    chapter('BAB IV', 'PENYELESAIAN KEBERATAN DAN SENGKETA INFORMASI', []),
    part('A.', 'Keberatan', [
      ...narrated(content, 'narrativeObjections'),
      ...(objected ? tables(groundTable(figures), answerTable(figures), objectionCrossTable(figures)) : []),
    ]),
    part('B.', 'Sengketa informasi', [
      ...narrated(content, 'narrativeDisputes'),
      ...(disputed ? tables(disputeTable(figures)) : []),
    ]),
  ]
}

/** BAB V and PENUTUP. */
export function closingChapters(content: ReportContent): Section[] {
  return [
    chapter('BAB V', 'KENDALA, REKOMENDASI, DAN RENCANA TINDAK LANJUT', []),
    written(content, 'A.', 'externalObstacles'),
    written(content, 'B.', 'internalObstacles'),
    written(content, 'C.', 'recommendations'),
    written(content, 'D.', 'followUp', {
      intro: 'Rencana tindak lanjut tercantum dalam tabel berikut.',
      tables: [followUpTable(content.lists.followUp)],
    }),
    {
      ...part('', 'PENUTUP', [...narrated(content, 'narrativeClosing'), ...acknowledgedSignatureOf(content)]),
      id: 'closing',
      level: 1,
    },
  ]
}
