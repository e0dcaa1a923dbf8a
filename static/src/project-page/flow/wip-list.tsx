import { useState } from 'react';
import type { WipItem } from '../../../../src/core/scorecard/flow-detail';
import { Button } from '../../components/button';
import { CallErrorMessage } from '../../components/call-error-message';
import { Skeleton } from '../../components/skeleton';
import { formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { useDescribed } from '../queries';
import { WipTable } from './wip-table';

/** Titles are asked for in batches of so many: as many as one reads, and fewer than one call may ask for. */
const BATCH = 20;

/** The work items in progress, oldest first, a batch at a time. */
export function WipList({ items }: { readonly items: readonly WipItem[] }) {
  const locale = useLocale();
  const [batches, setBatches] = useState(1);
  const left = items.length - batches * BATCH;
  return (
    <>
      {Array.from({ length: batches }, (_, batch) => (
        <WipBatch key={batch} number={batch + 1} items={items.slice(batch * BATCH, (batch + 1) * BATCH)} />
      ))}
      {left > 0 && (
        <div>
          <Button onClick={() => setBatches((count) => count + 1)}>
            Show {formatCounted(locale, Math.min(left, BATCH), 'more work item')}
          </Button>
        </div>
      )}
    </>
  );
}

function WipBatch({ number, items }: { readonly number: number; readonly items: readonly WipItem[] }) {
  const locale = useLocale();
  const { data, error, refetch } = useDescribed(items.map(({ itemId }) => itemId));
  if (error !== null) return <CallErrorMessage error={error.refusal} retry={() => void refetch()} />;
  if (data === undefined) return <Skeleton label="Loading the titles" lines={Math.min(items.length, 6)} />;
  return (
    <>
      {data.items.length > 0 && <WipTable number={number} items={items} described={data.items} />}
      {data.hidden > 0 && (
        <p className="cw-subtle cw-small">
          {formatCounted(locale, data.hidden, 'work item')} not listed here: you may not browse them.
        </p>
      )}
    </>
  );
}
