import { readIssue } from '../../../src/adapters/jira/issue-wire';
import { toFacts } from '../../../src/adapters/jira/to-facts';
import { factsFormat } from '../../../src/adapters/kvs/facts-format';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';
import { describeDuraspace, duraspace } from '../../support/duraspace';
import { storedBytesOf } from '../../support/stored-bytes';

/** Bytes that an item may take beyond its key. */
const BUDGET = 60;

describeDuraspace('facts of 2,055 real work items', () => {
  const fields = { sprint: 'customfield_10290', estimate: 'customfield_10023', flagged: null };
  const items = duraspace().issues.map((issue) => toFacts(readIssue(issue), fields));

  it(`take under ${BUDGET} bytes each with everything that is stored, even the key`, async () => {
    expect(items.length).toBe(2055);
    expect((await storedBytesOf(items)) / items.length).toBeLessThan(BUDGET);
  });

  it('come back as they were', () => {
    const page = new Map(items.map((item) => [item.id, item]));
    expect(readStored(factsFormat, 'p0', JSON.parse(JSON.stringify(toStored(factsFormat, page))))).toEqual(page);
  });
});
