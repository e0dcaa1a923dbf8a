import { useState } from 'react';
import type { ItemStoryReply } from '../../../../src/contract/trace';
import { Figure } from '../../charts/figure';
import { Switch } from '../../components/switch';
import { useLocale } from '../../surface/locale';
import { firstZoom, mayZoom, shownSpan, type Zoom } from './shown-span';
import { StoryDrawing } from './story-drawing';
import { storySentence } from './story-sentence';
import { StoryTable } from './story-table';

const ZOOMS: readonly { readonly value: Zoom; readonly label: string }[] = [
  { value: 'life', label: 'Since created' },
  { value: 'work', label: 'Since started' },
];

/** The story drawn, of the whole life or of the work only, with what it says and its table. */
export function StoryFigure({ reply }: { readonly reply: ItemStoryReply }) {
  const locale = useLocale();
  const { story, timeZone } = reply;
  const [zoom, setZoom] = useState(() => firstZoom(story));
  const title = storySentence(locale, story);
  const legend = (
    <div className="cw-story-legend cw-subtle cw-small">
      <p>
        Times in {timeZone.replaceAll('_', ' ')}.
        {story.started !== null && ' The clock ran where the ground is tinted.'}
      </p>
      {mayZoom(story) && <Switch label="What is drawn" options={ZOOMS} value={zoom} onChange={setZoom} />}
    </div>
  );
  return (
    <section className="cw-card cw-story" aria-label="Over time">
      <Figure title={title} legend={legend} table={<StoryTable reply={reply} />}>
        <StoryDrawing reply={reply} span={shownSpan(story, zoom)} label={title} />
      </Figure>
    </section>
  );
}
