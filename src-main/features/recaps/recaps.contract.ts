// Operations on recaps of a period for PPID Utama: how it stands, the cover letter, and drawing both.
import { z } from 'zod'
import { operations, query, service } from '../../contract/operations.ts'
import { DateOnlySchema, IdSchema, OptionalText, RequiredText } from '../../contract/schemas.ts'
import { LetterDocumentSchema } from '../../reporting/letter-model.ts'
import { MadeFilesSchema, NameSuffixSchema } from '../annual-report/annual-report.contract.ts'
import { PAPERS, REPORT_FORMATS } from '../annual-report/annual-report.rules.ts'

const Count = z.int().nonnegative()
const Balance = z.strictObject({ openAtStart: Count, received: Count, closed: Count, openAtEnd: Count })
const Period = { agencyId: IdSchema, from: DateOnlySchema, to: DateOnlySchema }

/** What the clerk may change in the cover letter (Permendagri 1/2023; ppid 7.5): everything but its numbers. */
export const RecapLetterSchema = z.strictObject({
  /** Empty: a line to be filled in by hand. */
  number: OptionalText(120),
  letterOn: DateOnlySchema,
  nature: RequiredText(60),
  attachment: RequiredText(80),
  subject: RequiredText(240),
  /** Lines below `Yth.`. */
  addressee: RequiredText(400),
  /** A paragraph of the office's own. */
  note: OptionalText(2000),
  copies: z.array(RequiredText(160)).max(10),
})
export type RecapLetter = z.infer<typeof RecapLetterSchema>

/** Parts that no register holds (ppid 7.5: kegiatan, kendala). */
const Written = { activities: OptionalText(5000), obstacles: OptionalText(5000) }

export const RecapOutlookSchema = z.strictObject({
  requests: Balance,
  objections: Balance,
  onTime: Count,
  late: Count,
  disputes: Count,
  /** Nothing came in: the recap says Nihil. */
  nil: z.boolean(),
  /** Names of totals that do not agree; a recap with any is a draft. */
  unbalanced: z.array(z.string()),
  /** Years of the period whose holidays are not known, so that times may be wrong. */
  yearsWithoutCalendar: z.array(z.int()),
  /** What the cover letter says until the clerk writes something else. */
  letter: RecapLetterSchema,
  /** Who signs on that day; null leaves the name to be written by hand, and the recap a draft. */
  signatory: z.string().nullable(),
})
export type RecapOutlook = z.infer<typeof RecapOutlookSchema>

export const recapOperations = operations('recaps', {
  /** The main numbers of a period, and the cover letter as it would be. */
  outlook: query({ input: z.strictObject(Period), output: RecapOutlookSchema }),
  /** The cover letter as it will be printed. */
  letter: query({ input: z.strictObject({ ...Period, letter: RecapLetterSchema }), output: LetterDocumentSchema }),
  /** Draws recap and letter into a chosen folder as one job. */
  make: service({
    input: z.strictObject({
      ...Period,
      ...Written,
      letter: RecapLetterSchema,
      formats: z.array(z.enum(REPORT_FORMATS)).min(1),
      paper: z.enum(PAPERS),
      folderToken: z.string(),
      nameSuffix: NameSuffixSchema,
    }),
    output: z.strictObject({ jobId: z.string() }),
    leaves: 'export',
  }),
  /** Files a finished job wrote, as tokens to open or show. */
  madeFiles: service({
    input: z.strictObject({ jobId: z.string() }),
    output: MadeFilesSchema,
  }),
})
