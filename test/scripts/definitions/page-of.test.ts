import { headOf, pageOf } from '../../../scripts/definitions/page-of.mjs';

describe('headOf', () => {
  it.each([
    ['# Cycle time (`cycle-time`)\n\nFrom', 'Cycle time', ['cycle-time']],
    ['# Timeline of an item\n', 'Timeline of an item', []],
    ['# Signals (`revenue`, `ai-spend`)\r\n', 'Signals', ['revenue', 'ai-spend']],
    ['# Age (of work) (`wip-age`)', 'Age (of work)', ['wip-age']],
    ['# Age (of work)', 'Age (of work)', []],
  ])('reads %j as %s with the ids %j', (markdown, name, ids) => {
    expect(headOf(markdown)).toMatchObject({ name, ids });
  });

  it.each(['', 'Cycle time', '## Cycle time (`cycle-time`)'])('refuses %j, saying how a page begins', (markdown) => {
    expect(() => headOf(markdown)).toThrow('A definition page begins with "# Name (`id`)"');
  });
});

describe('pageOf', () => {
  const blocksOf = (body: string) => pageOf(`# Name\n\n${body}`).blocks;

  it('reads paragraphs with what is said of words, line ends as spaces', () => {
    expect(blocksOf('The **share** of _each_\n`unit` & more < 5.')).toEqual([
      {
        kind: 'paragraph',
        text: [
          'The ',
          { kind: 'strong', text: ['share'] },
          ' of ',
          { kind: 'em', text: ['each'] },
          ' ',
          { kind: 'code', text: 'unit' },
          ' & more < 5.',
        ],
      },
    ]);
  });

  it('reads headings with their level', () => {
    expect(blocksOf('## Example\n\n### Of two')).toEqual([
      { kind: 'heading', depth: 2, text: ['Example'] },
      { kind: 'heading', depth: 3, text: ['Of two'] },
    ]);
  });

  it('reads lists of both kinds, with lists in them', () => {
    const item = (text: string) => ({ kind: 'paragraph', text: [text] });
    expect(blocksOf('- one\n- two\n  - three\n\n1. first\n')).toEqual([
      {
        kind: 'list',
        ordered: false,
        items: [[item('one')], [item('two'), { kind: 'list', ordered: false, items: [[item('three')]] }]],
      },
      { kind: 'list', ordered: true, items: [[item('first')]] },
    ]);
  });

  it('reads tables, with a head that says nothing', () => {
    expect(blocksOf('| id |   |\n| -- | - |\n| `a` | b **c** |')).toEqual([
      {
        kind: 'table',
        head: [['id'], []],
        rows: [[[{ kind: 'code', text: 'a' }], ['b ', { kind: 'strong', text: ['c'] }]]],
      },
    ]);
  });

  it('keeps sums that are written as code', () => {
    expect(blocksOf('```\n1 + 2\n  = 3\n```')).toEqual([{ kind: 'code', text: '1 + 2\n  = 3' }]);
  });

  it('leads from page to page by name, whatever part of it is meant', () => {
    expect(blocksOf('See [started](timeline.md#started).')).toEqual([
      { kind: 'paragraph', text: ['See ', { kind: 'link', to: 'timeline', text: ['started'] }, '.'] },
    ]);
  });

  it.each([
    ['An item counts once ([why](../decisions/a-b.md)); else not.', 'An item counts once; else not.'],
    ['An item counts once\n([why](../decisions/a-b.md)).', 'An item counts once.'],
    ['See [teams and periods](../decisions/teams.md).', 'See teams and periods.'],
    ['As [DX](https://example.com/a) does.', 'As DX does.'],
    ['All of [them](README.md).', 'All of them.'],
  ])('leads nowhere outside of the pages: %j', (body, text) => {
    expect(blocksOf(body)).toEqual([{ kind: 'paragraph', text: [text] }]);
  });

  it('leaves out where a number is computed', () => {
    expect(blocksOf('One.\n\nComputed by `src/core/flow/wip.ts`.')).toEqual([{ kind: 'paragraph', text: ['One.'] }]);
  });

  it.each([
    ['an image', '![x](y.png)'],
    ['HTML', '<b>x</b>'],
    ['a quotation', '> x'],
    ['a rule', 'a\n\n---'],
  ])('refuses %s, because the app does not draw it', (_, body) => {
    expect(() => blocksOf(body)).toThrow('is not drawn in the app');
  });
});
