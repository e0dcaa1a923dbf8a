import type { JiraIssue } from '../model';
import { functionMismatch, JqlValueError, OPERATORS, type JqlField } from './field';

/** A text field, searched by words: each must occur, `pay*` matches a beginning, `"\"in a row\""` a phrase. No stemming. */
export function textField(name: string, textOf: (issue: JiraIssue) => string | null): JqlField {
  return {
    operators: OPERATORS.textOrEmpty,
    isEmpty: (issue) => (textOf(issue) ?? '') === '',
    equalTo: () => {
      throw new JqlValueError(`The operator '=' is not supported by the '${name}' field.`);
    },
    containing: (value) => {
      if (value.kind !== 'literal') throw functionMismatch(value.source, name);
      const tests = termsOf(value.text);
      if (tests.length === 0)
        throw new JqlValueError(`The field '${name}' does not support searching for an empty string.`);
      return (issue) => {
        const words = wordsOf(textOf(issue) ?? '');
        return tests.every((test) => test(words));
      };
    },
  };
}

type WordsTest = (words: readonly string[]) => boolean;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function termsOf(query: string): WordsTest[] {
  const tests: WordsTest[] = [];
  const phrase = /^\s*"(.*)"\s*$/.exec(query);
  if (phrase !== null) {
    const wanted = wordsOf(phrase[1] ?? '');
    // Words contain no spaces, so a padded join finds whole words in a row and nothing else.
    return wanted.length === 0 ? [] : [(words) => ` ${words.join(' ')} `.includes(` ${wanted.join(' ')} `)];
  }
  for (const [term] of query.toLowerCase().matchAll(/[\p{L}\p{N}]+\*?/gu)) {
    const beginning = term.endsWith('*') ? term.slice(0, -1) : null;
    tests.push((words) =>
      beginning === null ? words.includes(term) : words.some((word) => word.startsWith(beginning)),
    );
  }
  return tests;
}
