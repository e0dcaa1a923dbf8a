import { act, screen } from '@testing-library/react';
import { Card } from '../../../../static/src/project-page/flow/card';
import { TraceLink } from '../../../../static/src/project-page/flow/trace-link';
import { PagePlaceProvider } from '../../../../static/src/trace/page-place';
import { fakeBridge } from '../../../support/bridge';
import { draw, textOf } from '../../../support/draw';

/** An address that the page may change, as Jira gives one. */
function anAddress() {
  const visited: string[] = [];
  const history = {
    location: { pathname: '/flow' },
    listen: () => () => undefined,
    push: (path: string) => visited.push(path),
  };
  fakeBridge({}, { createHistory: () => history });
  return visited;
}

async function drawAt(element: React.ReactNode) {
  const visited = anAddress();
  const drawn = draw(<PagePlaceProvider>{element}</PagePlaceProvider>);
  await act(async () => Promise.resolve());
  return { ...drawn, visited };
}

describe('the way from a row to its work items', () => {
  it('says for which number, and leads there', async () => {
    const { user, visited } = await drawAt(<TraceLink traceId="quality:never-started" label="Done without start" />);

    await user.click(screen.getByRole('link', { name: 'Work items behind Done without start' }));

    expect(visited).toEqual(['/flow/trace/quality:never-started']);
  });
});

describe('a part of the page', () => {
  const card = (traceId: string | null) => (
    <Card id="flow-cumulative" definitionId="cumulative-flow" traceId={traceId}>
      <p>drawn</p>
    </Card>
  );

  it('has its name, the id of its definition, and the ways to definition and work items', async () => {
    const { user, visited } = await drawAt(card('cumulative-flow'));

    expect(screen.getByRole('region', { name: 'Cumulative flow' })).toHaveTextContent('drawn');
    expect(screen.getByText('cumulative-flow')).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Definition of Cumulative flow' }));
    await user.click(screen.getByRole('link', { name: 'Work items behind Cumulative flow' }));

    expect(visited[0]).toBe('/flow/definition/cumulative-flow');
    expect(visited[1]).toMatch(/\/trace\/cumulative-flow$/);
  });

  it('offers no work items where none are kept', async () => {
    await drawAt(card(null));

    expect(screen.getAllByRole('link').map(textOf)).toEqual(['Definition of Cumulative flow']);
  });

  it('can take the focus without being stopped at by Tab', async () => {
    await drawAt(card(null));

    expect(screen.getByRole('heading', { name: 'Cumulative flow' })).toHaveAttribute('tabindex', '-1');
  });
});
