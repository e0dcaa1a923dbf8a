import type { Budget, TeamSplit } from '../../../../src/core/capacity/split';
import { partTraceId } from '../../../../src/core/scorecard/trace';
import { Lozenge } from '../../components/lozenge';
import { formatMeasure } from '../../format/measure';
import { useLocale } from '../../surface/locale';
import { NumberTrace } from '../../trace/number-trace';

const BASIS: Readonly<Record<Budget['basis'], string>> = {
  committed: 'what was committed at its start',
  'recent-periods': 'the mean of the periods before it',
};

/** How much roadmap work the running period may still begin; nothing while no period runs or no capacity is known. */
export function BudgetLine({ team: { id, name, current, budget } }: { readonly team: TeamSplit }) {
  const locale = useLocale();
  if (current === null || budget === null) return null;
  const { unit, capacity, basis, roadmap, spent, remaining, exceeded } = budget;
  const amount = (value: number) => formatMeasure(locale, value, unit);
  return (
    <p>
      {exceeded && <Lozenge tone="danger">Over budget</Lozenge>} Roadmap budget: {amount(spent)} begun of{' '}
      {amount(roadmap)}, {exceeded ? `${amount(-remaining)} too much` : `${amount(remaining)} left`}.{' '}
      <span className="cw-subtle cw-small">
        Of a capacity of {amount(capacity)}: {BASIS[basis]}.{' '}
        <NumberTrace
          traceId={partTraceId('budget', `${id}:${current.period.id}`)}
          definitionId="budget"
          label={`Roadmap budget, ${current.period.name}, ${name}`}
        />
      </span>
    </p>
  );
}
