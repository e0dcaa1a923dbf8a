import ts from 'typescript';

/**
 * @typedef {object} FunctionSize
 * @property {string} name empty for a callback
 * @property {number} line where it begins, from 1
 * @property {number} lines
 * @property {number} parameters
 */

/**
 * @typedef {object} FileSize
 * @property {string} path
 * @property {number} lines
 * @property {number} commentLines lines that hold a comment or a part of one
 * @property {FunctionSize[]} functions those with a body
 * @property {number[]} anys the lines on which the type `any` stands
 */

/**
 * Measures a TypeScript file by its syntax tree, so that a comment in a text or a text in a comment does not count.
 * @param {string} path its ending says whether it holds JSX
 * @param {string} text
 * @returns {FileSize}
 */
export function measureFile(path, text) {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  /** @type {FunctionSize[]} */
  const functions = [];
  /** @type {number[]} */
  const anys = [];
  /** @type {Set<number>} */
  const commentLines = new Set();
  /** @param {ts.Node} node */
  const visit = (node) => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body) functions.push(measureFunction(node, source));
    if (node.kind === ts.SyntaxKind.AnyKeyword) anys.push(lineAt(source, node.getStart(source)));
    const children = node.getChildren(source).filter((child) => !ts.isJSDoc(child));
    if (children.length === 0) linesOfTrivia(node, source).forEach((line) => commentLines.add(line));
    children.forEach(visit);
  };
  visit(source);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  return { path, lines, commentLines: commentLines.size, functions, anys };
}

/** @param {ts.SourceFile} source @param {number} position @returns {number} from 1 */
function lineAt(source, position) {
  return source.getLineAndCharacterOfPosition(position).line + 1;
}

/** @param {ts.SignatureDeclaration} node @param {ts.SourceFile} source @returns {FunctionSize} */
function measureFunction(node, source) {
  const line = lineAt(source, node.getStart(source));
  return {
    name: nameOf(node),
    line,
    lines: lineAt(source, node.getEnd()) - line + 1,
    parameters: node.parameters.filter(({ name }) => name.getText(source) !== 'this').length,
  };
}

/** @param {ts.SignatureDeclaration} node @returns {string} */
function nameOf(node) {
  if (node.name) return node.name.getText();
  if (ts.isConstructorDeclaration(node)) return 'constructor';
  const { parent } = node;
  const named = ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) || ts.isPropertyDeclaration(parent);
  return named ? parent.name.getText() : '';
}

// Before a token stand blanks and comments only, except in JSX, whose text is a token without anything before it.
/** @param {ts.Node} token @param {ts.SourceFile} source @returns {number[]} */
function linesOfTrivia(token, source) {
  const from = token.getFullStart();
  const first = lineAt(source, from);
  return source.text
    .slice(from, token.getStart(source))
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [first + index]));
}
