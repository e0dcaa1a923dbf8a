import { screen } from '@testing-library/react';
import { LazyView } from '../../../static/src/project-page/lazy-view';
import { draw } from '../../support/draw';

interface Words {
  readonly word: string;
}

const drawView = (load: () => Promise<Words>) =>
  draw(
    <LazyView load={load} label="Loading the words">
      {({ word }) => <p>{word}</p>}
    </LazyView>,
  );

describe('a view whose code is fetched', () => {
  it('holds its place until it has come', async () => {
    drawView(() => Promise.resolve({ word: 'here' }));

    expect(screen.getByRole('status')).toHaveTextContent('Loading the words');
    expect(await screen.findByText('here')).toBeVisible();
    expect(screen.queryByRole('status')).not.toBeInTheDocument();
  });

  it('is fetched once, however often it is drawn', async () => {
    const load = jest.fn(() => Promise.resolve({ word: 'here' }));
    const { rerender } = drawView(load);
    await screen.findByText('here');

    rerender(
      <LazyView load={load} label="Loading the words">
        {({ word }) => <p>{word} again</p>}
      </LazyView>,
    );

    expect(screen.getByText('here again')).toBeVisible();
    expect(load).toHaveBeenCalledTimes(1);
  });

  it('says that it could not be fetched, and is fetched again', async () => {
    const load = jest.fn<Promise<Words>, []>();
    load.mockRejectedValueOnce(new TypeError('Failed to fetch')).mockResolvedValueOnce({ word: 'here' });
    const { user } = drawView(load);

    expect(await screen.findByRole('alert')).toHaveTextContent('This view could not be loaded');
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(await screen.findByText('here')).toBeVisible();
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });
});
