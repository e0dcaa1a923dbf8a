import '../../styles/icon.css';

const PATHS = {
  information: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 3a1 1 0 1 1 0 2 1 1 0 0 1 0-2m1 8H7V7h2z',
  success: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m3.6 5.3-4.2 4.5-3-2.6 1-1.1 1.9 1.6L10.5 5.2z',
  warning: 'M8 1.2 15.2 14H.8zM7.2 6v4h1.6V6zm0 5v1.5h1.6V11z',
  danger: 'M5 1h6l4 4v6l-4 4H5l-4-4V5zm2.2 3v5h1.6V4zm0 6v1.7h1.6V10z',
  lock: 'M8 1a4 4 0 0 0-4 4v2H3v8h10V7h-1V5a4 4 0 0 0-4-4m-2 6V5a2 2 0 1 1 4 0v2z',
  empty: 'M2 2h12v12H2zm1.5 1.5v9h9v-9zM5 7h6v1.5H5z',
  neutral: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1m0 3a1 1 0 1 1 0 2 1 1 0 0 1 0-2m1 8H7V7h2z',
} as const;

export type IconName = keyof typeof PATHS;

/** A small drawing beside words that say the same; it is hidden from assistive technology. */
export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg className={`cw-icon cw-icon-${name}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path fill="currentColor" fillRule="evenodd" d={PATHS[name]} />
    </svg>
  );
}
