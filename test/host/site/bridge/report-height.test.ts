/** @jest-environment jsdom */
import { reportHeight } from '../../../../host/site/bridge/report-height';

let observed: () => void = () => undefined;
let height = 0;

beforeAll(() => {
  Object.assign(globalThis, {
    ResizeObserver: class {
      constructor(callback: () => void) {
        observed = callback;
      }
      observe = (): void => undefined;
    },
  });
  Object.defineProperty(HTMLElement.prototype, 'offsetHeight', { get: () => height, configurable: true });
});

describe('reportHeight', () => {
  it('tells the height of the content with its margins, now and whenever it changes', () => {
    document.body.style.margin = '8px';
    height = 100;
    const heard: number[] = [];

    reportHeight((tall) => heard.push(tall));
    height = 250;
    observed();
    height = 40;
    observed();

    expect(heard).toEqual([116, 266, 56]);
  });

  it('says nothing when nothing changed', () => {
    height = 100;
    const heard: number[] = [];

    reportHeight((tall) => heard.push(tall));
    observed();

    expect(heard).toEqual([116]);
  });

  it('waits for a document that is still being read', () => {
    Object.defineProperty(document, 'readyState', { value: 'loading', configurable: true });
    const heard: number[] = [];

    reportHeight((tall) => heard.push(tall));
    expect(heard).toEqual([]);
    document.dispatchEvent(new Event('DOMContentLoaded'));

    expect(heard).toEqual([116]);
  });
});
