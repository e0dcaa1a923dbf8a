import type { ButtonHTMLAttributes, ReactNode } from 'react';
import '../../styles/button.css';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'default' | 'primary' | 'subtle' | 'danger' | 'link';
  readonly children: ReactNode;
}

/** A native button in Atlassian's looks. `link` is for going elsewhere in Jira, which only the bridge can do. */
export function Button({ look = 'default', className = '', type = 'button', ...rest }: Props) {
  return <button type={type} className={`cw-button cw-button-${look} ${className}`} {...rest} />;
}
