import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  readonly go: () => void;
  /** Where the words alone do not say which of many it is; it begins with them. */
  readonly name?: string;
  readonly children: ReactNode;
}

/** A way to another place of this page. It is announced as a link; its address is Jira's to write. */
export function PageLink({ go, name, children }: Props) {
  return (
    <Button look="link" role="link" aria-label={name} onClick={go}>
      {children}
    </Button>
  );
}
