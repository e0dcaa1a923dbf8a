import { screen } from '@testing-library/react';
import { Failsafe } from '../../../static/src/surface/failsafe';
import { draw } from '../../support/draw';

describe('Failsafe', () => {
  it('draws what it holds', () => {
    draw(<Failsafe>fine</Failsafe>);

    expect(screen.getByText('fine')).toBeVisible();
  });

  it('says what broke, and draws again when told to', async () => {
    // React reports what a boundary catches; here that is expected.
    const report = jest.spyOn(console, 'error').mockImplementation(() => undefined);
    let broken = true;
    function Fragile() {
      if (broken) throw new Error('shares is null');
      return <p>fine</p>;
    }
    const { user } = draw(
      <Failsafe>
        <Fragile />
      </Failsafe>,
    );
    expect(screen.getByRole('alert')).toHaveTextContent('This part could not be drawnshares is null');

    broken = false;
    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(screen.getByText('fine')).toBeVisible();
    expect(report).toHaveBeenCalled();
    report.mockRestore();
  });
});
