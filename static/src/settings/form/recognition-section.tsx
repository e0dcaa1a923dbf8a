import { useId, type ReactNode } from 'react';
import { RECOGNITION_FIELDS } from './field-names';
import { FoldedSection } from './folded-section';
import type { ListField } from './form-values';
import { ListTextField } from './list-text-field';
import { NumberField } from './number-field';
import type { SectionProps } from './section-props';

interface ListQuestion {
  readonly field: ListField | 'vulnerabilityLimits';
  readonly label: string;
  readonly hint?: string;
}

const BUGS: readonly ListQuestion[] = [
  { field: 'bugTypes', label: 'Types of bugs' },
  { field: 'bugLabels', label: 'Labels of bugs' },
  { field: 'escapedLabels', label: 'Labels of escaped bugs', hint: 'Such a bug was found in production.' },
];

const INCIDENTS: readonly ListQuestion[] = [
  { field: 'incidentTypes', label: 'Types of incidents' },
  { field: 'incidentLabels', label: 'Labels of incidents' },
  { field: 'severePriorities', label: 'Severe priorities', hint: 'An incident of one of these counts as severe.' },
  { field: 'containedStatuses', label: 'Contained statuses', hint: 'In these an incident does no more harm.' },
  { field: 'outageLabels', label: 'Labels of outages', hint: 'Such an incident lowers the uptime.' },
];

const VULNERABILITIES: readonly ListQuestion[] = [
  { field: 'vulnerabilityTypes', label: 'Types of vulnerabilities' },
  { field: 'vulnerabilityLabels', label: 'Labels of vulnerabilities' },
  {
    field: 'vulnerabilityLimits',
    label: 'Limits by priority',
    hint: 'Days to mend one, such as highest: 15, high: 30.',
  },
];

const RELEASES: readonly ListQuestion[] = [
  { field: 'hotfixWords', label: 'Hotfix words', hint: 'In the name of a release, or in the labels of all its items.' },
];

const IDEAS: readonly ListQuestion[] = [
  { field: 'ideaTypes', label: 'Types of ideas' },
  { field: 'ideaLabels', label: 'Labels of ideas' },
  { field: 'validatedStatuses', label: 'Validated statuses', hint: 'From here on an idea is on its way to customers.' },
];

/** What counts as a bug, an incident, a vulnerability and an idea. The usual names serve most sites, so it is folded. */
export function RecognitionSection(props: SectionProps) {
  const { errors } = props;
  const lists = (questions: readonly ListQuestion[]) =>
    questions.map((question) => <ListTextField key={question.field} {...props} {...question} />);
  return (
    <FoldedSection
      title="How work is recognised"
      intro="Bugs, incidents, vulnerabilities, hotfixes and ideas by their usual names in Jira, unless you say otherwise."
      summary="Change how work is recognised"
      wrong={RECOGNITION_FIELDS.some((field) => errors[field] !== undefined)}
    >
      <p className="cw-subtle">
        A work item is recognised by its type or by a label. Separate names by commas; upper and lower case are alike.
      </p>
      <Group title="Bugs">{lists(BUGS)}</Group>
      <Group title="Incidents">
        {lists(INCIDENTS)}
        <NumberField
          {...props}
          field="attributionHours"
          label="Attribution"
          unit="hours"
          hint="An incident this soon after a release is attributed to it."
        />
      </Group>
      <Group title="Vulnerabilities">{lists(VULNERABILITIES)}</Group>
      <Group title="Releases">{lists(RELEASES)}</Group>
      <Group title="Ideas">{lists(IDEAS)}</Group>
    </FoldedSection>
  );
}

/** Fields about one kind of work. */
function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className="cw-recognised">
      <h3 id={id}>{title}</h3>
      <div className="cw-columns">{children}</div>
    </div>
  );
}
