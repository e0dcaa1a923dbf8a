/** Words in the name of a work type, and the stream they suggest; the first that fits counts. */
const SUGGESTIONS: readonly (readonly [RegExp, string])[] = [
  [/vulnerab|security/, 'security'],
  [/tech(nical)?[\s-]*debt|\bdebt\b|refactor/, 'tech-debt'],
  [/incident|outage|reliab|problem/, 'reliability'],
  [/bug|defect/, 'customer-bug'],
  [/experiment|spike|\bai\b/, 'ai-experiment'],
  [/improvement|enhancement/, 'enhancement'],
  [/story|feature|requirement/, 'feature'],
  [/task|chore|platform|infrastructure|documentation|maintenance/, 'platform'],
];

/** The stream that the name of a work type suggests, to be confirmed by a person; null if it suggests none. */
export function guessStream(typeName: string): string | null {
  const name = typeName.toLowerCase();
  return SUGGESTIONS.find(([words]) => words.test(name))?.[1] ?? null;
}
