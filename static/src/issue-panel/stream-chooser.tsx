import { useId, useRef, useState, type KeyboardEvent } from 'react';
import type { Stream } from '../../../src/core/ledger/operating-contract';
import { CATEGORY } from '../format/status';
import { CategoryEffect } from './category-effect';
import { nextRadio } from './next-radio';
import type { ReadyItem } from './ready-item';
import { StreamRadio } from './stream-radio';
import type { Choice } from './use-tagging';

interface Props {
  readonly item: ReadyItem;
  readonly choice: Choice | null;
  readonly saving: boolean;
  readonly onChoose: (streamId: string) => void;
}

/**
 * Every stream, grouped by category, with what the category would do to the split. One radio group: arrow keys move
 * the focus only, because a choice is saved at once; Space, Enter or a click chooses.
 */
export function StreamChooser({ item, choice, saving, onChoose }: Props) {
  const id = useId();
  const group = useRef<HTMLDivElement>(null);
  const ordered = (['roadmap', 'technical-health'] as const).map((category) => ({
    category,
    streams: item.streams.filter((stream) => stream.category === category),
  }));
  const streams = ordered.flatMap((part) => part.streams);
  const checked = streams.findIndex((stream) => stream.id === item.tag.streamId);
  const [focused, setFocused] = useState<number | null>(null);
  const tabStop = focused ?? Math.max(checked, 0);

  const move = (event: KeyboardEvent) => {
    const next = nextRadio(event.key, tabStop, streams.length);
    if (next === null) return;
    event.preventDefault();
    setFocused(next);
    group.current?.querySelectorAll<HTMLElement>('[role="radio"]')[next]?.focus();
  };
  const radio = (stream: Stream) => {
    const index = streams.indexOf(stream);
    return (
      <StreamRadio
        key={stream.id}
        name={stream.name}
        checked={index === checked}
        pending={choice?.streamId === stream.id}
        saving={saving}
        tabStop={index === tabStop}
        onFocus={() => setFocused(index)}
        onChoose={() => onChoose(stream.id)}
      />
    );
  };
  return (
    <section className="cw-chooser">
      <h2 id={id} className="cw-chooser-title">
        Change the tag
      </h2>
      {item.countsInSplit && <p className="cw-subtle cw-small">Effect on {item.basis}</p>}
      <div ref={group} className="cw-chooser-groups" role="radiogroup" aria-labelledby={id} onKeyDown={move}>
        {ordered.map(({ category, streams: own }) => (
          <div key={category} className="cw-chooser-group" role="group" aria-labelledby={`${id}-${category}`}>
            <h3 id={`${id}-${category}`} className="cw-chooser-category">
              {CATEGORY[category].label}
            </h3>
            {item.countsInSplit && <CategoryEffect item={item} category={category} />}
            <div className="cw-chooser-streams">{own.map(radio)}</div>
          </div>
        ))}
      </div>
    </section>
  );
}
