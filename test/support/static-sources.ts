import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface SourceText {
  readonly path: string;
  readonly text: string;
}

function filesUnder(folder: string, ending: RegExp): readonly SourceText[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

/** Every style sheet that a person wrote. */
export const styleSheets = (): readonly SourceText[] => filesUnder('static/styles', /\.css$/);

/** Every source file of the surfaces. */
export const surfaceSources = (): readonly SourceText[] => filesUnder('static/src', /\.tsx?$/);

/** A text of a source: a string, a part of a template or the text between two tags. */
export interface Wording extends SourceText {
  readonly kind: 'string' | 'template' | 'element';
}

/** The texts of a source file, imports left out; comments are none. */
export function wordingsOf({ path, text }: SourceText): readonly Wording[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: Wording[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) return;
    if (ts.isJsxText(node)) found.push({ path, kind: 'element', text: node.text });
    else if (ts.isStringLiteralLike(node)) found.push({ path, kind: 'string', text: node.text });
    else if (ts.isTemplateHead(node) || ts.isTemplateMiddle(node) || ts.isTemplateTail(node)) {
      found.push({ path, kind: 'template', text: node.text });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Names of the attributes that elements of a source file are given. */
export function attributesOf({ path, text }: SourceText): readonly string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isJsxAttribute(node)) found.push(node.name.getText(source));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}
