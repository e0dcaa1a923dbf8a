import type { Clause, Operand, OperatorValue, TerminalClause } from '@atlaskit/jql-ast';
import type { IssueTest, JqlContext } from './context';
import { JqlValueError, describeValue, type JqlField, type JqlValue } from './field';
import { findField } from './find-field';
import { callFunction } from './functions';

/** Operators of the same clause negated: Jira pushes NOT down to them, so that a negated clause never matches EMPTY. */
const NEGATION: Readonly<Partial<Record<OperatorValue, OperatorValue>>> = {
  '=': '!=',
  '!=': '=',
  in: 'not in',
  'not in': 'in',
  is: 'is not',
  'is not': 'is',
  '~': '!~',
  '!~': '~',
  '<': '>=',
  '>=': '<',
  '>': '<=',
  '<=': '>',
};

interface Compilation {
  readonly context: JqlContext;
  /** Collects what is wrong with each clause, so that one answer names it all. */
  readonly errors: string[];
}

/** The test of a clause. What is wrong with it is added to `errors`; the test is then meaningless. */
export function compileClause(clause: Clause, compilation: Compilation, negated = false): IssueTest {
  switch (clause.clauseType) {
    case 'not':
      return compileClause(clause.clause, compilation, !negated);
    case 'compound': {
      const tests = clause.clauses.map((part) => compileClause(part, compilation, negated));
      const all = (clause.operator.value === 'and') !== negated;
      return all ? (issue) => tests.every((test) => test(issue)) : (issue) => tests.some((test) => test(issue));
    }
    case 'terminal':
      try {
        return compileTerminal(clause, compilation.context, negated);
      } catch (error) {
        if (!(error instanceof JqlValueError)) throw error;
        compilation.errors.push(error.message);
        return () => false;
      }
  }
}

function compileTerminal(clause: TerminalClause, context: JqlContext, negated: boolean): IssueTest {
  const name = clause.field.value;
  const written = clause.operator?.value;
  if (written === undefined) throw new JqlValueError(`The clause of the field '${name}' has no operator.`);
  const operator = negated ? NEGATION[written] : written;
  if (operator === undefined || NEGATION[operator] === undefined) {
    throw new JqlValueError(
      `The operator '${written}' of the field '${name}' is not supported by this local host: it searches present values only.`,
    );
  }
  const field = findField(clause.field, context);
  const operand = clause.operand;
  if (operand === undefined) throw new JqlValueError(`The clause of the field '${name}' has no value.`);
  if (!field.operators.has(written)) {
    throw new JqlValueError(`The operator '${written}' is not supported by the '${name}' field.`);
  }
  const values = valuesOf(operand, { name, operator: written, field, context });
  return testOf(operator, field, values);
}

interface OperandContext {
  readonly name: string;
  readonly operator: OperatorValue;
  readonly field: JqlField;
  readonly context: JqlContext;
}

/** The values of an operand; null stands for EMPTY. */
function valuesOf(operand: Operand, clause: OperandContext): (JqlValue | null)[] {
  const { name, operator, field, context } = clause;
  const takesList = operator === 'in' || operator === 'not in';
  switch (operand.operandType) {
    case 'keyword':
      if (!field.operators.has('is')) {
        throw new JqlValueError(`The field '${name}' does not support searching for EMPTY values.`);
      }
      return [null];
    case 'list':
      return operand.values.flatMap((value) => valuesOf(value, clause));
    case 'value': {
      const quoted = /^["']/.test(operand.text);
      return [{ kind: 'literal', text: operand.value, quoted }];
    }
    case 'function': {
      const { list, value } = callFunction(operand, context);
      if (list && !takesList) {
        throw new JqlValueError(
          `Operator '${operator}' does not support the list value '${describeValue(value)}' for field '${name}'.`,
        );
      }
      return [value];
    }
  }
}

function testOf(operator: OperatorValue, field: JqlField, values: readonly (JqlValue | null)[]): IssueTest {
  const isEmpty: IssueTest = (issue) => field.isEmpty(issue);
  const nonEmpty =
    (test: IssueTest): IssueTest =>
    (issue) =>
      !isEmpty(issue) && !test(issue);
  switch (operator) {
    case '=':
    case 'in':
    case 'is':
      return anyOf(values, field);
    case '!=':
    case 'not in':
    case 'is not':
      return nonEmpty(anyOf(values, field));
    case '~':
      return containingAny(values, field);
    case '!~':
      return nonEmpty(containingAny(values, field));
    default:
      return comparison(operator, field, values);
  }
}

function anyOf(values: readonly (JqlValue | null)[], field: JqlField): IssueTest {
  const tests = values.map((value): IssueTest =>
    value === null ? (issue) => field.isEmpty(issue) : field.equalTo(value),
  );
  return (issue) => tests.some((test) => test(issue));
}

function containingAny(values: readonly (JqlValue | null)[], field: JqlField): IssueTest {
  const tests = values.map((value): IssueTest => {
    if (value === null || field.containing === undefined) return (issue) => field.isEmpty(issue);
    return field.containing(value);
  });
  return (issue) => tests.some((test) => test(issue));
}

function comparison(operator: OperatorValue, field: JqlField, values: readonly (JqlValue | null)[]): IssueTest {
  const [value] = values;
  if (value === undefined || value === null || field.comparedTo === undefined) {
    throw new JqlValueError(`The operator '${operator}' needs a value to compare with.`);
  }
  const sign = field.comparedTo(value);
  return (issue) => {
    const difference = sign(issue);
    if (difference === null) return false;
    if (difference === 0) return operator === '<=' || operator === '>=';
    return difference < 0 ? operator.startsWith('<') : operator.startsWith('>');
  };
}
