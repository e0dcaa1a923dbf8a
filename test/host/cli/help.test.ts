import { HELP } from '../../../host/cli/help';

describe('HELP', () => {
  it.each(['--site', '--seed', '--as-of', '--port', '--data-dir', '--reset', '--help'])('explains %s', (option) => {
    expect(HELP).toMatch(new RegExp(`^  ${option}( [A-Z]+)? +\\S`, 'm'));
  });

  it('names the defaults that the options have', () => {
    expect(HELP).toContain('(default 8127; 0 picks a free one)');
    expect(HELP).toContain('(default .data)');
  });
});
