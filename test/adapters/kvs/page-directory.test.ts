import {
  EMPTY_DIRECTORY,
  directoryFormat,
  pageIndexOf,
  withinPage,
  type Directory,
} from '../../../src/adapters/kvs/page-directory';
import { readStored, toStored } from '../../../src/adapters/kvs/versioned-value';

const directory: Directory = {
  pages: [
    { firstId: '0', page: 0 },
    { firstId: '100', page: 2 },
    { firstId: '2000', page: 1 },
  ],
  next: 3,
  trim: null,
};

describe('pageIndexOf', () => {
  it.each([
    ['1', 0],
    ['99', 0],
    ['100', 1],
    ['1999', 1],
    ['2000', 2],
    ['999999999999999999', 2],
  ])('finds the page of %s by number, not by text', (id, index) => {
    expect(pageIndexOf(directory, id)).toBe(index);
  });

  it('has one page for every id before anything was split', () => {
    expect(pageIndexOf(EMPTY_DIRECTORY, '12345')).toBe(0);
  });
});

describe('withinPage', () => {
  const entries = new Map(['5', '99', '100', '2000'].map((id) => [id, id]));

  it('leaves out what belongs to the pages around', () => {
    expect([...withinPage(directory, 0, entries).keys()]).toEqual(['5', '99']);
    expect([...withinPage(directory, 1, entries).keys()]).toEqual(['100']);
    expect([...withinPage(directory, 2, entries).keys()]).toEqual(['2000']);
  });
});

describe('directoryFormat', () => {
  it('gives back what was stored', () => {
    const trimmed = { ...directory, trim: 2 };
    expect(readStored(directoryFormat, 'd', toStored(directoryFormat, trimmed))).toEqual(trimmed);
  });

  it('refuses a directory without a page', () => {
    expect(() => readStored(directoryFormat, 'd', { v: 1, pages: [], next: 0, trim: null })).toThrow(/cannot be read/);
  });
});
