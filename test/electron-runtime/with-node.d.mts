// Types of with-node.mjs, for the tests.
export function onNode24(scriptUrl: string): boolean
export function wrongNode(found: string): string
