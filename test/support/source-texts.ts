// The texts a screen can show, read from the source: string literals, the pieces of templates, and text between tags.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import ts from 'typescript'

/** White space as a browser shows it. */
export const asShown = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** Whole texts of one source file; a part of a sentence is not among them. */
export function textsOf(fileName: string, source: string): readonly string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node) || ts.isTypeNode(node)) return
    if (ts.isStringLiteralLike(node) || ts.isJsxText(node) || isTemplatePiece(node)) found.push(asShown(node.text))
    ts.forEachChild(node, visit)
  }
  const kind = fileName.endsWith('.tsx') ? ts.ScriptKind.TSX : ts.ScriptKind.TS
  visit(ts.createSourceFile(fileName, source, ts.ScriptTarget.Latest, false, kind))
  return found.filter((text) => text !== '')
}

function isTemplatePiece(node: ts.Node): node is ts.TemplateHead | ts.TemplateMiddle | ts.TemplateTail {
  return ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)
}

/** Whole texts of every source file in a folder. */
export function textsIn(folder: string): ReadonlySet<string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name))
  return new Set(files.flatMap((name) => textsOf(name, readFileSync(join(folder, name), 'utf8'))))
}
