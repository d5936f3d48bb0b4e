// Dialogs, written files and long jobs: the machine around the registers.
import { z } from 'zod'
import { operations, service } from '../../contract/operations.ts'
import { JobStateSchema } from '../../contract/wire.ts'

export const ChosenFileSchema = z.strictObject({ token: z.string(), name: z.string(), size: z.int() }).nullable()

export const filesOperations = operations('files', {
  /** Opens the system's dialog; null when cancelled. The window never sees a path. */
  choose: service({
    input: z.strictObject({ filter: z.enum(['spreadsheet', 'image', 'document', 'database']) }),
    output: ChosenFileSchema,
  }),
  chooseFolder: service({
    input: z.strictObject({}),
    output: z.strictObject({ token: z.string(), name: z.string() }).nullable(),
  }),
  /** Asks where to save; the name may hold words of the register and is made fit for every system. */
  chooseSavePath: service({
    input: z.strictObject({ suggestedName: z.string().max(1000) }),
    output: z.strictObject({ token: z.string(), name: z.string() }).nullable(),
  }),
  /** A place in the app's print folder, emptied at each start; the file is handed to the system's viewer to be printed. */
  printTarget: service({
    input: z.strictObject({ name: z.string().max(120) }),
    output: z.strictObject({ token: z.string(), name: z.string() }),
  }),
  showInFolder: service({ input: z.strictObject({ token: z.string() }), output: z.strictObject({}) }),
  open: service({ input: z.strictObject({ token: z.string() }), output: z.strictObject({}) }),
  /** Opens the user guide in the system's browser. */
  openGuide: service({ input: z.strictObject({}), output: z.strictObject({}) }),
})

export const jobsOperations = operations('jobs', {
  state: service({ input: z.strictObject({ jobId: z.string() }), output: JobStateSchema }),
  cancel: service({ input: z.strictObject({ jobId: z.string() }), output: z.strictObject({}) }),
})
