import type { ReactNode } from 'react';
import { Button } from './button';

interface Props {
  readonly go: () => void;
  /** Where the words alone do not say which of many it is: what follows them for those who hear the page. */
  readonly about?: string;
  readonly children: ReactNode;
}

/** A way to another place of this page. It is announced as a link; its address is Jira's to write. */
export function PageLink({ go, about, children }: Props) {
  return (
    <Button look="link" role="link" onClick={go}>
      {/* One text, or the words would be joined without a space, or taken for flex items. */}
      <span>
        {children}
        {about !== undefined && <span className="cw-visually-hidden"> {about}</span>}
      </span>
    </Button>
  );
}
