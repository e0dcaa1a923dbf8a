import { Progress } from '../../report/progress';

const counts = { lines: 500, items: 498, rejected: 2 };

function terminal(isTTY: boolean | undefined) {
  const written: string[] = [];
  return { written, ...(isTTY === undefined ? {} : { isTTY }), write: (text: string) => written.push(text) };
}

describe('Progress', () => {
  it('is one line on a terminal, written over, and gone at the end', () => {
    const screen = terminal(true);
    const progress = new Progress(screen);
    progress.show(counts);
    progress.show({ ...counts, lines: 1000, items: 998 });
    progress.clear();
    progress.clear();
    expect(screen.written).toEqual([
      '\r\u001B[KReading: 500 lines, 498 work items',
      '\r\u001B[KReading: 1000 lines, 998 work items',
      '\r\u001B[K',
    ]);
  });

  it.each([false, undefined])('is nothing where nobody watches (%p)', (isTTY) => {
    const file = terminal(isTTY);
    const progress = new Progress(file);
    progress.show(counts);
    progress.clear();
    expect(file.written).toEqual([]);
  });
});
