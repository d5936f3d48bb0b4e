// Statements kept by their text: one compiled statement for a text, never one that is walking, and not without end.
import Database from 'better-sqlite3'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { keptStatements } from '../../src-main/storage/kept-statements.ts'

let db: Database.Database
let prepare: (source: string) => Database.Statement
beforeEach(() => {
  db = new Database(':memory:')
  db.exec('CREATE TABLE entry (id INTEGER PRIMARY KEY, title TEXT); INSERT INTO entry (title) VALUES (1), (2), (3)')
  prepare = keptStatements(db)
})
afterEach(() => db.close())

it('the same text gives the same statement, another text another', () => {
  expect(prepare('SELECT id FROM entry')).toBe(prepare('SELECT id FROM entry'))
  expect(prepare('SELECT id FROM entry')).not.toBe(prepare('SELECT title FROM entry'))
})

it('a statement in the middle of a walk is not given twice', () => {
  const walk = prepare('SELECT id FROM entry ORDER BY id').iterate() as IterableIterator<{ id: number }>
  expect(walk.next().value).toEqual({ id: 1 })
  expect(prepare('SELECT id FROM entry ORDER BY id').all()).toHaveLength(3)
  expect([...walk]).toEqual([{ id: 2 }, { id: 3 }])
})

it('the oldest go when there are too many; those still held go on working', () => {
  const first = prepare('SELECT count(*) AS entries FROM entry')
  for (let count = 0; count < 400; count++) prepare(`SELECT ${count} AS value`)
  expect(prepare('SELECT count(*) AS entries FROM entry')).not.toBe(first)
  expect(first.get()).toEqual({ entries: 3 })
  expect(prepare('SELECT 399 AS value')).toBe(prepare('SELECT 399 AS value'))
})

it('a statement follows a change of the tables', () => {
  prepare('SELECT * FROM entry WHERE id = 1').get()
  db.exec("ALTER TABLE entry ADD COLUMN unit TEXT NOT NULL DEFAULT 'PPID'")
  expect(prepare('SELECT * FROM entry WHERE id = 1').get()).toEqual({ id: 1, title: '1', unit: 'PPID' })
})
