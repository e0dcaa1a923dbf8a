import type { ItemStoryReply } from '../../../../src/contract/trace';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import { openWorkItem } from '../../bridge/navigate';
import { CallErrorMessage } from '../../components/call-error-message';
import { NavLink } from '../../components/nav-link';
import { SectionMessage } from '../../components/section-message';
import { Skeleton } from '../../components/skeleton';
import { StepFrame } from '../step-frame';
import { DEFECT_TEXT } from './defect-text';
import { StoryFacts } from './story-facts';
import { StoryFigure } from './story-figure';
import { useItemStory } from './use-item-story';

interface Props {
  readonly itemId: string;
  readonly snapshot: Snapshot;
}

/** One work item over time, with everything that decided its numbers. */
export function ItemView({ itemId, snapshot }: Props) {
  const { data, error, refetch } = useItemStory(snapshot, itemId);
  if (data === undefined) {
    return (
      <StepFrame title="Work item over time">
        {error === null ? (
          <Skeleton label="Loading the history of the work item" lines={10} />
        ) : (
          <CallErrorMessage error={error.refusal} retry={() => void refetch()} />
        )}
      </StepFrame>
    );
  }
  return <Story reply={data} />;
}

function Story({ reply }: { readonly reply: ItemStoryReply }) {
  const { story, summary, typeName } = reply;
  const note = (
    <>
      {typeName} <NavLink go={() => openWorkItem(story.key)}>Open in Jira</NavLink>
    </>
  );
  return (
    <StepFrame title={`${story.key}: ${summary}`} note={note}>
      {story.excluded !== null && (
        <SectionMessage tone="neutral" icon="information" title={`Left out of some numbers: ${story.excluded}`}>
          It is counted by this reason beside each number that leaves it out.
        </SectionMessage>
      )}
      {story.defects.length > 0 && (
        <SectionMessage tone="warning" title="Jira’s history of this work item has defects">
          <ul>
            {story.defects.map((defect) => (
              <li key={defect}>{DEFECT_TEXT[defect]}</li>
            ))}
          </ul>
        </SectionMessage>
      )}
      <StoryFigure reply={reply} />
      <StoryFacts reply={reply} />
    </StepFrame>
  );
}
