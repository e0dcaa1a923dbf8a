import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import '../../styles/tabs.css';
import { nextTab } from './next-tab';

export interface Tab<I extends string> {
  readonly id: I;
  readonly label: string;
}

interface Props<I extends string> {
  readonly label: string;
  readonly tabs: readonly Tab<I>[];
  readonly selected: I;
  readonly onSelect: (id: I) => void;
  /** What the selected tab shows. */
  readonly children: ReactNode;
}

/** Tabs with one stop for the keyboard; arrows select at once (WAI-ARIA tabs with automatic activation). */
export function Tabs<I extends string>({ label, tabs, selected, onSelect, children }: Props<I>) {
  const list = useRef<HTMLDivElement>(null);
  const press = (event: KeyboardEvent) => {
    const index = tabs.findIndex(({ id }) => id === selected);
    const next = nextTab(event.key, index, tabs.length);
    const tab = next === null ? undefined : tabs[next];
    if (next === null || tab === undefined) return;
    event.preventDefault();
    onSelect(tab.id);
    list.current?.querySelectorAll<HTMLElement>('[role="tab"]')[next]?.focus();
  };
  return (
    <>
      <div ref={list} className="cw-tabs" role="tablist" aria-label={label} onKeyDown={press}>
        {tabs.map((tab) => (
          <button
            key={tab.id}
            type="button"
            id={`tab-${tab.id}`}
            className="cw-tab"
            role="tab"
            aria-selected={tab.id === selected}
            aria-controls={tab.id === selected ? `panel-${tab.id}` : undefined}
            tabIndex={tab.id === selected ? 0 : -1}
            onClick={() => onSelect(tab.id)}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div
        key={selected}
        id={`panel-${selected}`}
        className="cw-tab-panel"
        role="tabpanel"
        aria-labelledby={`tab-${selected}`}
        tabIndex={0}
      >
        {children}
      </div>
    </>
  );
}
