import { attributesOf, surfaceSources, wordingsOf, type Wording } from '../../support/static-sources';

const sources = surfaceSources();

/** What a person reads: names of things in code have no space and no capital. */
const isRead = ({ kind, text }: Wording) => kind === 'element' || /\s/.test(text) || /^[A-Z]/.test(text);
const read = sources.flatMap(wordingsOf).filter(isRead);

function uses(pattern: RegExp): readonly string[] {
  return read.filter(({ text }) => pattern.test(text)).map(({ path, text }) => `${text.trim()} in ${path}`);
}

describe('the words of the surfaces', () => {
  it('are many, so that what follows means something', () => {
    expect(read.length).toBeGreaterThan(200);
  });

  it('call a work item a work item', () => {
    expect(uses(/\b(?:issues?|tickets?)\b/i)).toEqual([]);
  });

  it('call the categories by their names', () => {
    expect(uses(/\b(?:tech health|technical-health|unclassified|not tagged)\b/i)).toEqual([]);
  });

  it.each([/\bplease\b/i, /\boops\b/i, /!(?:\s|$)/, /\bsuccessfully\b/i, /\bsimply\b/i, /\.\.\./])(
    'leave out %s',
    (pattern) => {
      expect(uses(pattern)).toEqual([]);
    },
  );

  it('are set with the apostrophe of print', () => {
    expect(uses(/\w'\w/)).toEqual([]);
  });
});

describe('the policy of the frame', () => {
  it('gets no style written into the page: it would be refused', () => {
    const styled = sources.filter((source) => attributesOf(source).includes('style'));

    expect(styled.map(({ path }) => path)).toEqual([]);
    expect(sources.filter(({ text }) => /<style|createElement\('style'\)/.test(text))).toEqual([]);
  });

  it('gets no markup from strings', () => {
    expect(sources.filter(({ text }) => /dangerouslySetInnerHTML|innerHTML|new Function|eval\(/.test(text))).toEqual(
      [],
    );
  });

  it('gets no address outside Jira: the app sends nothing out', () => {
    expect(sources.filter(({ text }) => /https?:\/\/|\bfetch\(|XMLHttpRequest|sendBeacon/.test(text))).toEqual([]);
  });
});
