import {
  functionProperty,
  isFunction,
  optionalText,
  property,
  textProperty,
} from '../../../../host/site/bridge/payload';

describe('reading what a frame sent', () => {
  it('gives only properties of its own', () => {
    expect(property({ a: 1 }, 'a')).toBe(1);
    expect(property({}, 'toString')).toBeUndefined();
    expect(property(null, 'a')).toBeUndefined();
    expect(property('text', 'length')).toBeUndefined();
  });

  it('gives text, or says by name that it is missing', () => {
    expect(textProperty({ event: 'x' }, 'event')).toBe('x');
    expect(() => textProperty({ event: 1 }, 'event')).toThrow('"event" must be given as text.');
    expect(() => textProperty({ event: '' }, 'event')).toThrow('"event" must be given as text.');
    expect(optionalText({ a: '' }, 'a')).toBeNull();
    expect(optionalText({ a: 'b' }, 'a')).toBe('b');
  });

  it('gives a function, or says by name that it is none', () => {
    const callback = (): void => undefined;

    expect(functionProperty({ callback }, 'callback')).toBe(callback);
    expect(() => functionProperty({ callback: 'x' }, 'callback')).toThrow('"callback" must be a function.');
    expect(isFunction(callback)).toBe(true);
    expect(isFunction({})).toBe(false);
  });
});
