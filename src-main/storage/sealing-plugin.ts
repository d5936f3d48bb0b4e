// Makes sealing invisible to the stores: what they write to sealed columns is sealed, what they read is opened.
import {
  type BinaryOperationNode,
  ColumnNode,
  type ColumnUpdateNode,
  type DeleteQueryNode,
  AliasNode,
  IdentifierNode,
  type InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  OperationNodeTransformer,
  PrimitiveValueListNode,
  ReferenceNode,
  type SelectQueryNode,
  TableNode,
  type UpdateQueryNode,
  ValueListNode,
  ValueNode,
  ValuesNode,
} from 'kysely'
import { type SealedKind, sealedKind } from './sealed-columns.ts'
import type { Sealing } from './sealing.ts'

/**
 * A Kysely plugin over one data key. Every answer is opened, that of raw SQL too. Inserts, updates and comparisons with a
 * value are sealed where the query builder made them; raw SQL may compare sealed columns with each other or with '', but not
 * with a typed value, and may not write one.
 */
export function sealingPlugin(sealing: Sealing): KyselyPlugin {
  const sealer = new QuerySealer(sealing)
  return {
    transformQuery: ({ node, queryId }) => sealer.transformNode(node, queryId),
    async transformResult({ result }) {
      for (const row of result.rows) {
        for (const [column, value] of Object.entries(row)) {
          const opened = sealing.open(value)
          if (opened !== value) row[column] = opened
        }
      }
      return result
    },
  }
}

/** Name in the query (an alias, or the table's own) -> table. */
type Scope = ReadonlyMap<string, string>

class QuerySealer extends OperationNodeTransformer {
  readonly #sealing: Sealing
  readonly #scopes: Scope[] = []

  constructor(sealing: Sealing) {
    super()
    this.#sealing = sealing
  }

  protected override transformSelectQuery(
    ...given: Parameters<OperationNodeTransformer['transformSelectQuery']>
  ): SelectQueryNode {
    const [node] = given
    return this.#within([...(node.from?.froms ?? []), ...joined(node)], () => super.transformSelectQuery(...given))
  }

  protected override transformDeleteQuery(
    ...given: Parameters<OperationNodeTransformer['transformDeleteQuery']>
  ): DeleteQueryNode {
    const [node] = given
    return this.#within(node.from.froms, () => super.transformDeleteQuery(...given))
  }

  protected override transformUpdateQuery(
    ...given: Parameters<OperationNodeTransformer['transformUpdateQuery']>
  ): UpdateQueryNode {
    const [node] = given
    return this.#within(node.table === undefined ? [] : [node.table], () => super.transformUpdateQuery(...given))
  }

  protected override transformInsertQuery(
    ...given: Parameters<OperationNodeTransformer['transformInsertQuery']>
  ): InsertQueryNode {
    const [node] = given
    return this.#within(node.into === undefined ? [] : [node.into], () => {
      const inserted = super.transformInsertQuery(...given)
      if (inserted.values === undefined || !ValuesNode.is(inserted.values)) return inserted
      const kinds = (inserted.columns ?? []).map((column) => this.#kindOf(column))
      if (kinds.every((kind) => kind === undefined)) return inserted
      const rows = inserted.values.values.map((row) =>
        PrimitiveValueListNode.is(row)
          ? PrimitiveValueListNode.create(row.values.map((value, index) => this.#sealedValue(kinds[index], value)))
          : ValueListNode.create(row.values.map((value, index) => this.#sealed(kinds[index], value))),
      )
      return { ...inserted, values: ValuesNode.create(rows) }
    })
  }

  protected override transformColumnUpdate(
    ...given: Parameters<OperationNodeTransformer['transformColumnUpdate']>
  ): ColumnUpdateNode {
    const node = super.transformColumnUpdate(...given)
    return { ...node, value: this.#sealed(this.#kindOf(node.column), node.value) }
  }

  protected override transformBinaryOperation(
    ...given: Parameters<OperationNodeTransformer['transformBinaryOperation']>
  ): BinaryOperationNode {
    const node = super.transformBinaryOperation(...given)
    return { ...node, rightOperand: this.#sealed(this.#kindOf(node.leftOperand), node.rightOperand) }
  }

  #within<T>(sources: readonly OperationNode[], work: () => T): T {
    this.#scopes.push(new Map(sources.flatMap(named)))
    try {
      return work()
    } finally {
      this.#scopes.pop()
    }
  }

  /** A column named without its table belongs to the innermost query that has a sealed column of that name. */
  #kindOf(node: OperationNode): SealedKind | undefined {
    const table = ReferenceNode.is(node) ? node.table?.table.identifier.name : undefined
    const column = ReferenceNode.is(node) ? node.column : node
    if (!ColumnNode.is(column)) return undefined
    for (const scope of this.#scopes.toReversed()) {
      const tables = table === undefined ? [...scope.values()] : [scope.get(table) ?? '']
      const kind = tables.map((one) => sealedKind(one, column.column.name)).find((found) => found !== undefined)
      if (kind !== undefined) return kind
    }
    return undefined
  }

  #sealed(kind: SealedKind | undefined, node: OperationNode): OperationNode {
    if (kind === undefined) return node
    if (ValueNode.is(node)) return node.immediate === true ? node : ValueNode.create(this.#sealedValue(kind, node.value))
    if (PrimitiveValueListNode.is(node))
      return PrimitiveValueListNode.create(node.values.map((value) => this.#sealedValue(kind, value)))
    return ValueListNode.is(node) ? ValueListNode.create(node.values.map((value) => this.#sealed(kind, value))) : node
  }

  #sealedValue(kind: SealedKind | undefined, value: unknown): unknown {
    return kind === undefined ? value : this.#sealing.seal(kind, value)
  }
}

function joined(node: SelectQueryNode): readonly OperationNode[] {
  return (node.joins ?? []).map(({ table }) => table)
}

function named(source: OperationNode): [string, string][] {
  const aliased = AliasNode.is(source)
  const table = aliased ? source.node : source
  if (!TableNode.is(table)) return []
  const name = table.table.identifier.name
  return [[aliased && IdentifierNode.is(source.alias) ? source.alias.name : name, name]]
}
