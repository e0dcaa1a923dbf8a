import { screen } from '@testing-library/react';
import type { ErrorCode } from '../../../src/contract/errors';
import { CallErrorMessage } from '../../../static/src/components/call-error-message';
import { draw } from '../../support/draw';

const CODES: readonly ErrorCode[] = [
  'invalid-input',
  'forbidden',
  'not-found',
  'conflict',
  'newer-data',
  'unavailable',
  'internal',
];

describe('CallErrorMessage', () => {
  it.each(CODES)('shows the message of %s under a title', (code) => {
    draw(<CallErrorMessage error={{ code, message: 'Name a member.' }} retry={() => undefined} />);

    const notice = screen.getByText('Name a member.').closest('.cw-message');
    expect(notice?.querySelector('.cw-message-title')).not.toBeEmptyDOMElement();
  });

  it.each(['unavailable', 'internal', 'conflict'] as const)('offers to try %s again', async (code) => {
    const retry = jest.fn();
    const { user } = draw(<CallErrorMessage error={{ code, message: 'Later.' }} retry={retry} />);

    await user.click(screen.getByRole('button', { name: 'Try again' }));

    expect(retry).toHaveBeenCalledTimes(1);
  });

  it.each(['forbidden', 'newer-data'] as const)('offers nothing that cannot help against %s', (code) => {
    draw(<CallErrorMessage error={{ code, message: 'No.' }} retry={() => undefined} />);

    expect(screen.queryByRole('button')).not.toBeInTheDocument();
  });

  it('reads a failure out at once, and a refusal calmly', () => {
    const { unmount } = draw(<CallErrorMessage error={{ code: 'internal', message: 'Broken.' }} />);
    expect(screen.getByRole('alert')).toHaveTextContent('Broken.');
    unmount();

    draw(<CallErrorMessage error={{ code: 'forbidden', message: 'Not yours.' }} />);
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
    expect(screen.getByRole('status')).toHaveTextContent('You do not have access');
  });
});
