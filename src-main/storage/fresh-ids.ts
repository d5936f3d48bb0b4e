// An id is never given twice: the journal, the trash and undo go on naming a deleted row by its id, and must not mean
// another row some day. SQLite by itself gives the id of the last row again once that row is deleted.
import type Database from 'better-sqlite3'
import {
  ColumnNode,
  type InsertQueryNode,
  type KyselyPlugin,
  PrimitiveValueListNode,
  type RootOperationNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import { keptStatements } from './kept-statements.ts'

/** Gives the first row of an insert without an id a fresh one wherever the last row of its table was deleted. */
export function freshIds(db: Database.Database): KyselyPlugin {
  const prepare = keptStatements(db)
  const freshFor = (table: string): number | undefined => {
    const deleted = prepare('SELECT id FROM highest_id WHERE table_name = ?').pluck().get(table) as number | undefined
    if (deleted === undefined) return undefined
    const present = prepare(`SELECT coalesce(max(id), 0) FROM "${table}"`).pluck().get() as number
    return deleted > present ? deleted + 1 : undefined
  }
  return {
    transformQuery({ node }) {
      const table = node.kind === 'InsertQueryNode' ? node.into?.table.identifier.name : undefined
      if (node.kind !== 'InsertQueryNode' || table === undefined || namesId(node)) return node
      const id = freshFor(table)
      return id === undefined ? node : withFirstId(node, id)
    },
    transformResult: async ({ result }) => result,
  }
}

const namesId = (node: InsertQueryNode) => node.columns?.some(({ column }) => column.name === 'id') ?? true

/** The rows after the first follow it by themselves: SQLite takes the next id for null. */
function withFirstId(node: InsertQueryNode, id: number): RootOperationNode {
  if (node.values?.kind !== 'ValuesNode') return node
  const rows = (node.values as ValuesNode).values.map((row, index) => {
    const value = index === 0 ? id : null
    return row.kind === 'PrimitiveValueListNode'
      ? PrimitiveValueListNode.create([...row.values, value])
      : ValueListNode.create([...row.values, ValueNode.createImmediate(value)])
  })
  return { ...node, columns: [...(node.columns ?? []), ColumnNode.create('id')], values: ValuesNode.create(rows) }
}
