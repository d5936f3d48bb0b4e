// Gate: tables.ts and the schema dump follow the migrations. `--write` regenerates both.
import { readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { migrate } from '../../src-main/storage/migrate.ts'
import { openDatabase } from '../../src-main/storage/open-database.ts'
import { describeSchema, describeTables } from './schema-text.ts'

const here = dirname(fileURLToPath(import.meta.url))
const files = {
  tables: join(here, '../../src-main/storage/tables.ts'),
  schema: join(here, '../storage/golden/schema.sql'),
}
const db = openDatabase(':memory:')
await migrate(db, async () => {})
const wanted = { tables: describeTables(db), schema: describeSchema(db) }
db.close()
if (process.argv.includes('--write')) {
  writeFileSync(files.tables, wanted.tables)
  writeFileSync(files.schema, wanted.schema)
} else {
  const stale = (['tables', 'schema'] as const).filter((name) => readFileSync(files[name], 'utf8') !== wanted[name])
  if (stale.length > 0) {
    console.error(`schema gate: ${stale.join(', ')} differ from the migrations; run npm run tables`)
    process.exit(1)
  }
}
