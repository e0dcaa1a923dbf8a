import type { TraceReply } from '../../../../src/contract/trace';
import { Button } from '../../components/button';
import { formatCount, formatCounted } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { PAGE_SIZE } from './use-trace';

interface Props {
  readonly reply: Pick<TraceReply, 'offset' | 'total'>;
  readonly isWaiting: boolean;
  readonly onPage: (offset: number) => void;
}

/** Which of how many are shown, and the ways to the others. Buttons at the ends keep the focus: they only do nothing. */
export function TracePager({ reply: { offset, total }, isWaiting, onPage }: Props) {
  const locale = useLocale();
  const last = Math.min(offset + PAGE_SIZE, total);
  const turn = (to: number, canTurn: boolean) => ({
    'aria-disabled': !canTurn,
    onClick: () => {
      if (canTurn && !isWaiting) onPage(to);
    },
  });
  return (
    <div className="cw-trace-pager">
      <p className="cw-subtle" role="status">
        {formatCount(locale, offset + 1)} to {formatCount(locale, last)} of {formatCounted(locale, total, 'work item')}
      </p>
      {total > PAGE_SIZE && (
        <div className="cw-actions">
          <Button {...turn(Math.max(0, offset - PAGE_SIZE), offset > 0)}>Previous</Button>
          <Button {...turn(offset + PAGE_SIZE, last < total)}>Next</Button>
        </div>
      )}
    </div>
  );
}
