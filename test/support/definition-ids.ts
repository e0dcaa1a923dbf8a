import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { alignmentMeasures } from '../../src/core/scorecard/measures-of-alignment';
import { FLOW_MEASURES } from '../../src/core/scorecard/measures-of-flow';
import { COST_MEASURES, IMPACT_MEASURES } from '../../src/core/scorecard/measures-of-impact-and-cost';
import { RESILIENCE_MEASURES } from '../../src/core/scorecard/measures-of-resilience';
import { aPolicy } from './split';

/** Literals given to `definitionId` in a source, wherever it stands: a metric names its definition in its own file. */
function literalsOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && node.name.getText(source) === 'definitionId') {
      found.push(...stringsIn(node.initializer));
    }
    if (ts.isJsxAttribute(node) && node.name.getText(source) === 'definitionId' && node.initializer !== undefined) {
      found.push(...stringsIn(node.initializer));
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function stringsIn(node: ts.Node): readonly string[] {
  if (ts.isStringLiteral(node)) return [node.text];
  if (ts.isConditionalExpression(node)) return [node.whenTrue, node.whenFalse].flatMap(stringsIn);
  if (ts.isJsxExpression(node) && node.expression !== undefined) return stringsIn(node.expression);
  return [];
}

function sourcesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

const MEASURES = [
  ...IMPACT_MEASURES,
  ...FLOW_MEASURES,
  ...RESILIENCE_MEASURES,
  ...COST_MEASURES,
  ...alignmentMeasures(aPolicy()),
];

/** Every definition that a number of the app can name: of the scorecard's measures, and of what the core computes. */
export const DEFINITION_IDS: readonly string[] = [
  ...new Set([
    ...MEASURES.map(({ definitionId }) => definitionId),
    ...[...sourcesUnder('src/core'), ...sourcesUnder('static/src')].flatMap(literalsOf),
    ...['logged', 'effort-days'],
  ]),
].sort();
