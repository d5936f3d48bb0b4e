// The one place that speaks to the backend: typed by the contract, errors as thrown data.
import type { AppEvent, InputOf, OperationName, OutputOf, WireError } from '../../src-main/contract/index.ts'

type WireResult = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: WireError }

export type AppBridge = {
  readonly invoke: (operation: string, input: unknown) => Promise<WireResult>
  readonly subscribe: (listener: (event: AppEvent) => void) => () => void
}

declare global {
  interface Window {
    readonly app: AppBridge
  }
}

/** Runs an operation; rejects with the wire error, which is plain data. */
export async function invoke<K extends OperationName>(operation: K, input: InputOf<K>): Promise<OutputOf<K>> {
  const result = await window.app.invoke(operation, input)
  if (result.ok) return result.value as OutputOf<K>
  return Promise.reject(result.error)
}

/** Listens to events of the backend until the returned function is called. */
export function subscribe(listener: (event: AppEvent) => void): () => void {
  return window.app.subscribe(listener)
}
