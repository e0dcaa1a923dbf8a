import { fireEvent, screen } from '@testing-library/react';
import { Button } from '../../../static/src/components/button';
import { Icon } from '../../../static/src/components/icon';
import { Lozenge } from '../../../static/src/components/lozenge';
import { NavLink } from '../../../static/src/components/nav-link';
import { SectionMessage } from '../../../static/src/components/section-message';
import { Skeleton } from '../../../static/src/components/skeleton';
import { axeViolations } from '../../support/axe';
import { draw } from '../../support/draw';

describe('Button', () => {
  it('does not submit the form around it unless told to', () => {
    const submit = jest.fn((event: SubmitEvent) => event.preventDefault());
    const { container } = draw(
      <form>
        <Button>Plain</Button>
        <Button type="submit">Send</Button>
      </form>,
    );
    container.querySelector('form')?.addEventListener('submit', submit);

    fireEvent.click(screen.getByRole('button', { name: 'Plain' }));
    expect(submit).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Send' }));
    expect(submit).toHaveBeenCalledTimes(1);
  });

  it('does nothing while disabled', async () => {
    const onClick = jest.fn();
    const { user } = draw(
      <Button disabled onClick={onClick}>
        Save
      </Button>,
    );

    await user.click(screen.getByRole('button'));

    expect(onClick).not.toHaveBeenCalled();
  });
});

describe('NavLink', () => {
  it('is announced as a link and goes by mouse and by keyboard', async () => {
    const go = jest.fn(() => Promise.resolve());
    const { user } = draw(<NavLink go={go}>Open the scorecard</NavLink>);

    await user.click(screen.getByRole('link', { name: 'Open the scorecard' }));
    await user.keyboard('{Enter}');

    expect(go).toHaveBeenCalledTimes(2);
  });
});

describe('what stands beside words', () => {
  it('hides icons from assistive technology', () => {
    const { container } = draw(<Icon name="warning" />);

    expect(container.querySelector('svg')).toHaveAttribute('aria-hidden', 'true');
  });

  it('shows a status as a word', () => {
    draw(<Lozenge tone="danger">Breach</Lozenge>);

    expect(screen.getByText('Breach')).toBeVisible();
  });
});

describe('SectionMessage', () => {
  it('carries title, text and next step', async () => {
    const { container } = draw(
      <SectionMessage tone="warning" title="Old numbers" actions={<Button>Rebuild</Button>}>
        They are 3 days old.
      </SectionMessage>,
    );

    expect(screen.getByRole('status')).toHaveTextContent('Old numbersThey are 3 days old.Rebuild');
    expect(await axeViolations(container)).toEqual([]);
  });

  it('draws no empty places for what it was not given', () => {
    const { container } = draw(<SectionMessage tone="danger" title="Broken" />);

    expect(screen.getByRole('alert')).toHaveTextContent(/^Broken$/);
    expect(container.querySelector('.cw-message-body')?.children).toHaveLength(1);
  });
});

describe('Skeleton', () => {
  it('says what is loading and hides its lines', () => {
    const { container } = draw(<Skeleton label="Loading the scorecard" lines={4} />);

    expect(screen.getByRole('status')).toHaveTextContent(/^Loading the scorecard$/);
    expect(container.querySelectorAll('[aria-hidden="true"]')).toHaveLength(4);
  });
});
