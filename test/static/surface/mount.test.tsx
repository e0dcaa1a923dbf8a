import { act, screen } from '@testing-library/react';
import { useLocale } from '../../../static/src/surface/locale';
import { mountSurface } from '../../../static/src/surface/mount';
import { aContext, fakeBridge } from '../../support/bridge';

function LocaleName() {
  return <p>Language {useLocale()}</p>;
}

describe('mountSurface', () => {
  beforeEach(() => {
    document.body.innerHTML = '<div id="root"></div>';
  });

  it('draws the surface with the context and the language that Jira gives, themed as Jira is', async () => {
    const bridge = fakeBridge({}, { getContext: () => aContext({ locale: 'de-DE', moduleKey: 'counterweight-page' }) });

    await act(() =>
      mountSurface(({ moduleKey }) => (
        <>
          <h1>{moduleKey}</h1>
          <LocaleName />
        </>
      )),
    );

    expect(screen.getByRole('main')).toContainElement(screen.getByRole('heading', { name: 'counterweight-page' }));
    expect(screen.getByText('Language de-DE')).toBeVisible();
    expect(bridge.payloads('enableTheming')).toHaveLength(1);
  });

  it('says so when Jira gives no context', async () => {
    const refuse = () => {
      throw new Error('Unknown extension.');
    };
    fakeBridge({}, { getContext: refuse });

    await act(() => mountSurface(() => <p>never</p>));

    expect(screen.getByRole('alert')).toHaveTextContent('Jira did not say where this page stands');
    expect(screen.getByRole('alert')).toHaveTextContent('Unknown extension.');
  });

  it('refuses a page without a place to draw in', async () => {
    document.body.innerHTML = '';

    await expect(mountSurface(() => null)).rejects.toThrow('no element with the id "root"');
  });
});
