import ts from 'typescript';

/** @typedef {{ file: string, line: number, path: string, method: string }} RestCall */

const verbs = ['GET', 'POST', 'PUT', 'DELETE'];

/**
 * The calls of Jira's REST API in a source text: every literal that begins with `/rest/`, its placeholders as `{}` and
 * without its query, and the method that the surrounding call names (`method: 'PUT'`, an argument `'PUT'`, or a function
 * whose name begins with the verb); else it is a GET.
 * @param {string} file
 * @param {string} text
 * @returns {RestCall[]}
 */
export function restCallsIn(file, text) {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  /** @type {RestCall[]} */
  const calls = [];
  /** @param {ts.Node} node */
  const visit = (node) => {
    const path = restPath(node);
    if (path) {
      const { line } = source.getLineAndCharacterOfPosition(node.getStart());
      calls.push({ file, line: line + 1, path, method: methodAround(node) });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return calls;
}

/** @param {ts.Node} node */
function restPath(node) {
  const text = ts.isTemplateExpression(node)
    ? [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join('{}')
    : ts.isStringLiteralLike(node)
      ? node.text
      : '';
  if (!text.startsWith('/rest/')) return null;
  const [path = ''] = text.split('?');
  return path.replace(/\/$/, '');
}

/** The method that the nearest call or object around a node names. @param {ts.Node} node @returns {string} */
function methodAround(node) {
  for (let around = node.parent; !ts.isFunctionLike(around) && !ts.isSourceFile(around); around = around.parent) {
    const named = methodNamedBy(around);
    if (named) return named;
  }
  return 'GET';
}

/** @param {ts.Node} node */
function methodNamedBy(node) {
  if (ts.isCallExpression(node)) return methodOfCall(node);
  if (ts.isObjectLiteralExpression(node)) return methodOfObject(node);
  if (ts.isVariableDeclaration(node)) return methodOfUse(node);
  return null;
}

/** A path that is named first is called later in the same block. @param {ts.VariableDeclaration} declaration */
function methodOfUse({ name, parent }) {
  /** @type {string | null} */
  let method = null;
  /** @param {ts.Node} node */
  const visit = (node) => {
    const uses = ts.isCallExpression(node) && node.arguments.some((argument) => argument.getText() === name.getText());
    if (uses) method ??= methodOfCall(node);
    ts.forEachChild(node, visit);
  };
  visit(parent.parent.parent);
  return method;
}

/** @param {ts.CallExpression} call */
function methodOfCall(call) {
  for (const argument of call.arguments) {
    const named = ts.isObjectLiteralExpression(argument) ? methodOfObject(argument) : verbOf(argument);
    if (named) return named;
  }
  const callee = call.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : callee.getText();
  return verbs.find((verb) => new RegExp(`^${verb.toLowerCase()}(?![a-z])`).test(name)) ?? null;
}

/** @param {ts.ObjectLiteralExpression} object */
function methodOfObject(object) {
  const methods = object.properties.filter(ts.isPropertyAssignment).filter(({ name }) => name.getText() === 'method');
  return methods[0] ? verbOf(methods[0].initializer) : null;
}

/** @param {ts.Node} node */
function verbOf(node) {
  return ts.isStringLiteralLike(node) && verbs.includes(node.text) ? node.text : null;
}
