import type { ReactNode } from 'react';
import '../../styles/section-message.css';
import { Icon, type IconName } from './icon';

interface Props {
  readonly tone: 'information' | 'success' | 'warning' | 'danger' | 'neutral';
  readonly title: string;
  readonly icon?: IconName;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** A notice within the page. What went wrong is read out at once, the rest when the reader is free. */
export function SectionMessage({ tone, title, icon = tone, children, actions }: Props) {
  return (
    <div className={`cw-message cw-message-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <Icon name={icon} />
      <div className="cw-message-body">
        <p className="cw-message-title">{title}</p>
        {children !== undefined && <div>{children}</div>}
        {actions !== undefined && <div className="cw-actions">{actions}</div>}
      </div>
    </div>
  );
}
