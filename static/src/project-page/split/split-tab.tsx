import { useState } from 'react';
import type { Snapshot } from '../../../../src/core/scorecard/snapshot';
import '../../../styles/split-tab.css';
import { SectionMessage } from '../../components/section-message';
import { Switch } from '../../components/switch';
import { formatDecimal } from '../../format/number';
import { formatShare } from '../../format/share';
import { CAPACITY_UNIT } from '../../split/capacity-unit';
import { SplitLegend } from '../../split/split-legend';
import { useLocale } from '../../surface/locale';
import { TeamCard } from './team-card';

/** The split of every team and of all together, in either unit, against what the contract says. */
export function SplitTab({ snapshot }: { readonly snapshot: Snapshot }) {
  const locale = useLocale();
  const { policy } = snapshot;
  const [unit, setUnit] = useState(policy.unit);
  const report = snapshot.split.find((candidate) => candidate.unit === unit) ?? snapshot.split[0];
  if (report === undefined) {
    return <SectionMessage tone="neutral" icon="empty" title="There is no split yet" />;
  }
  // A single team is all there is: its card has the trend of its own periods, where all teams have months.
  const onlyTeam = report.teams.length === 1 ? report.teams[0] : undefined;
  const units = snapshot.split.map((each) => ({ value: each.unit, label: CAPACITY_UNIT[each.unit].label }));
  return (
    <div className="cw-cards">
      <div className="cw-split-intro">
        <p>
          Technical health: target {formatShare(locale, policy.technicalHealthTarget)} ±{' '}
          {formatDecimal(locale, policy.tolerance * 100)} points, floor {formatShare(locale, policy.floor)}. The
          contract counts {CAPACITY_UNIT[policy.unit].label.toLowerCase()}.
        </p>
        <Switch label="Count by" options={units} value={report.unit} onChange={setUnit} />
      </div>
      <SplitLegend shares={null} />
      <TeamCard team={onlyTeam ?? report.overall} policy={policy} />
      {report.teams.length > 1 && (
        <div className="cw-team-grid">
          {report.teams.map((team) => (
            <TeamCard key={team.id} team={team} policy={policy} />
          ))}
        </div>
      )}
    </div>
  );
}
