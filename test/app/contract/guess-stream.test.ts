import { guessStream } from '../../../src/app/contract/guess-stream';
import { DEFAULT_STREAMS } from '../../../src/core/ledger/operating-contract';

describe('guessStream', () => {
  it.each([
    ['Bug', 'customer-bug'],
    ['Defect', 'customer-bug'],
    ['Security bug', 'security'],
    ['Vulnerability', 'security'],
    ['Tech Debt', 'tech-debt'],
    ['Technical debt', 'tech-debt'],
    ['Refactoring', 'tech-debt'],
    ['Incident', 'reliability'],
    ['Story', 'feature'],
    ['New Feature', 'feature'],
    ['Improvement', 'enhancement'],
    ['Spike', 'ai-experiment'],
    ['AI experiment', 'ai-experiment'],
    ['Task', 'platform'],
    ['Technical task', 'platform'],
    ['Maintenance', 'platform'],
    ['Support Request', null],
    ['Epic', null],
    ['Email campaign', null],
  ])('suggests for %s: %s', (name, stream) => {
    expect(guessStream(name)).toBe(stream);
  });

  it('suggests streams that every new contract has', () => {
    const known = DEFAULT_STREAMS.map(({ id }) => id);
    for (const name of ['Bug', 'Security', 'Debt', 'Outage', 'Story', 'Improvement', 'Spike', 'Chore']) {
      expect(known).toContain(guessStream(name));
    }
  });
});
