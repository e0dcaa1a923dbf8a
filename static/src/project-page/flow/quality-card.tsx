import type { FlowDetail, QualityFinding } from '../../../../src/core/scorecard/flow-detail';
import { DataTable } from '../../components/data-table';
import { formatCount } from '../../format/number';
import { useLocale } from '../../surface/locale';
import { Arriving, type Arrival } from './arriving';
import { Card } from './card';
import { TraceLink } from './trace-link';

/** What makes the numbers less trustworthy, most often found first. */
export function QualityCard({ detail }: { readonly detail: Arrival<Pick<FlowDetail, 'quality'>> }) {
  return (
    <Card id="flow-quality" definitionId="data-quality" traceId={null}>
      <Arriving value={detail} label="Loading the findings">
        {({ quality }) => <Findings findings={quality} />}
      </Arriving>
    </Card>
  );
}

function Findings({ findings }: { readonly findings: readonly QualityFinding[] }) {
  const locale = useLocale();
  const found = findings.filter(({ count }) => count > 0).sort((a, b) => b.count - a.count);
  const clean = findings.filter(({ count }) => count === 0).map(({ name }) => name);
  const checks = findings.length === 1 ? 'check' : 'checks';
  return (
    <>
      <p className="cw-figure-title">
        {formatCount(locale, found.length)} of {formatCount(locale, findings.length)} {checks} found something
      </p>
      {found.length > 0 && (
        <div className="cw-figure-table">
          <FindingTable findings={found} />
        </div>
      )}
      {clean.length > 0 && <p className="cw-subtle cw-small">Nothing found: {clean.join('; ')}.</p>}
    </>
  );
}

function FindingTable({ findings }: { readonly findings: readonly QualityFinding[] }) {
  const locale = useLocale();
  return (
    <DataTable
      stacks
      caption="What makes the numbers less trustworthy"
      rows={findings}
      keyOf={({ id }) => id}
      columns={[
        { title: 'Finding', cell: ({ name, meaning }) => <Named name={name} meaning={meaning} /> },
        { title: 'Found on', numeric: true, cell: ({ count }) => formatCount(locale, count) },
        { title: 'Of', numeric: true, cell: ({ of }) => formatCount(locale, of) },
        { title: 'Behind it', cell: ({ id, name }) => <TraceLink traceId={`quality:${id}`} label={name} /> },
      ]}
    />
  );
}

function Named({ name, meaning }: Pick<QualityFinding, 'name' | 'meaning'>) {
  return (
    <>
      <p>{name}</p>
      <p className="cw-subtle cw-small">{meaning}</p>
    </>
  );
}
