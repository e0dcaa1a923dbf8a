import { fireEvent, screen } from '@testing-library/react';
import { Button } from '../../../static/src/components/button';
import { Dialog } from '../../../static/src/components/dialog';
import { axeViolations } from '../../support/axe';
import '../../support/browser-gaps';
import { draw } from '../../support/draw';

function drawDialog(onClose: () => void) {
  return draw(
    <Dialog title="Read everything again?" onClose={onClose} actions={<Button onClick={onClose}>Cancel</Button>}>
      It takes some minutes.
    </Dialog>,
  );
}

describe('Dialog', () => {
  it('opens as a modal with its title as its name', async () => {
    const { container } = drawDialog(() => undefined);

    const dialog = screen.getByRole('dialog', { name: 'Read everything again?' });
    expect(dialog).toHaveProperty('open', true);
    expect(dialog).toHaveTextContent('It takes some minutes.');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('leaves it to its owner to close it on Escape', () => {
    const onClose = jest.fn();
    drawDialog(onClose);

    const cancelled = fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }));

    expect(onClose).toHaveBeenCalledTimes(1);
    expect(cancelled).toBe(false);
    expect(screen.getByRole('dialog')).toHaveProperty('open', true);
  });

  it('closes when it goes, so that the browser gives the focus back', () => {
    const { unmount } = drawDialog(() => undefined);
    const dialog = screen.getByRole('dialog');
    const close = jest.spyOn(dialog, 'close' as never);

    unmount();

    expect(close).toHaveBeenCalledTimes(1);
  });
});
