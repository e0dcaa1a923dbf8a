import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  readonly go: () => Promise<void>;
  readonly children: ReactNode;
}

/**
 * A way to another page of Jira. It is announced as a link; the frame is not allowed to navigate by itself, so the
 * bridge does it, and there is no address to put into an `a`.
 */
export function NavLink({ go, children }: Props) {
  return (
    <Button look="link" role="link" onClick={() => void go()}>
      {children}
    </Button>
  );
}
