import type { ContractForm } from '../../../src/contract/contract-form';
import { formatDecimal, NO_BREAK_SPACE } from '../format/number';
import { useLocale } from '../surface/locale';
import { Facts } from './facts';
import { PERIODS, UNITS } from './form/capacity-section';

/** The capacity policy as it stands. Shares of the form are percentages. */
export function PolicyFacts({ form }: { readonly form: ContractForm }) {
  const locale = useLocale();
  const percent = (value: number) => `${formatDecimal(locale, value)}${NO_BREAK_SPACE}%`;
  return (
    <Facts
      facts={[
        ['Target for technical health', percent(form.technicalHealthTarget)],
        ['Tolerance', `± ${formatDecimal(locale, form.tolerance)} points`],
        ['Floor', percent(form.floor)],
        ['Unit', UNITS.find(({ value }) => value === form.unit)?.label ?? form.unit],
        ['Period', PERIODS.find(({ value }) => value === form.period)?.label ?? form.period],
      ]}
    />
  );
}
