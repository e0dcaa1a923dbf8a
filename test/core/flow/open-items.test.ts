import fc from 'fast-check';

import { openItems } from '../../../src/core/flow/open-items';
import { anItem, instant, type WrittenItem } from '../../support/facts';
import { settingOf } from '../../support/flow-setting';

const AT = instant('2026-03-01');
const openOf = (...written: readonly WrittenItem[]) => {
  const items = written.map((one, i) => anItem({ id: String(i), ...one }));
  return openItems(settingOf(items).portfolio, AT).map(({ facts }) => facts.id);
};

describe('openItems', () => {
  it.each<[string, WrittenItem, boolean]>([
    ['still to do', {}, true],
    ['in progress', { status: ['doing'] }, true],
    ['in a status that nobody knows', { status: ['lost'] }, true],
    ['done since this very instant', { status: ['doing', '2026-03-01 done'] }, false],
    ['done a millisecond later', { status: ['doing', '2026-03-01T00:00:00.001Z done'] }, true],
    ['reopened before', { status: ['done', '2026-02-10 doing'] }, true],
    ['reopened and done again since', { status: ['done', '2026-02-10 doing', '2026-04-01 done'] }, true],
    ['done for now, and reopened later', { status: ['doing', '2026-02-10 done', '2026-04-01 doing'] }, false],
    ['given up', { status: ['todo', '2026-02-10 done'], resolution: ['-', '2026-02-10 wontdo'] }, false],
    ['created at this very instant', { created: '2026-03-01' }, true],
    ['created a millisecond later', { created: '2026-03-01T00:00:00.001Z' }, false],
    ['an epic', { type: ['epic'] }, false],
    ['elsewhere', { project: ['P', '2026-02-10 Q'] }, false],
    ['a story that was an epic', { type: ['epic', '2026-02-10 story'] }, true],
  ])('%s: %s', (...[, written, isOpen]) => {
    expect(openOf(written)).toEqual(isOpen ? ['0'] : []);
  });

  it('and what is done are all that counts', () => {
    const statuses = fc.array(fc.constantFrom('todo', 'doing', 'done'), { minLength: 1, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(statuses, { maxLength: 8 }), (histories) => {
        const written = histories.map((all) => ({
          status: all.map((status, i) => (i === 0 ? status : `2026-02-1${i} ${status}`)),
        }));
        const done = histories.filter((all) => all.at(-1) === 'done');
        expect(openOf(...written)).toHaveLength(histories.length - done.length);
      }),
    );
  });
});
