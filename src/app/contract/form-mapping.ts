import type { ContractForm } from '../../contract/contract-form';
import { DEFAULT_STREAMS, type OperatingContract } from '../../core/ledger/operating-contract';
import { fromRuleFields, toRuleFields } from './rule-fields';

type FromForm = Omit<OperatingContract, 'id' | 'version' | 'history' | 'streams'>;

/** What a checked form says, in the contract's own terms: percentages become shares. */
export function fromForm(form: ContractForm): FromForm {
  const { flow, delivery } = fromRuleFields(form);
  return {
    name: form.name.trim(),
    projectIds: [...new Set(form.projectIds)],
    leaders:
      form.leaderKind === 'pair'
        ? { kind: 'pair', cpo: form.cpo ?? '', cto: form.cto ?? '' }
        : { kind: 'cpto', cpto: form.cpto ?? '' },
    sponsor: form.sponsor,
    members: [...new Set(form.members)],
    capacity: {
      technicalHealthTarget: form.technicalHealthTarget / 100,
      tolerance: form.tolerance / 100,
      floor: form.floor / 100,
      unit: form.unit,
      period: form.period,
    },
    delivery,
    flow: {
      ...flow,
      statusCategories: form.statusCategories,
      startRule: form.startRule,
      windowDays: form.windowDays,
      historyMonths: form.historyMonths,
    },
    timeZone: form.timeZone,
    typeStreams: form.typeStreams,
  };
}

/** A new contract, with the streams of PRODUCT 2. */
export function newContract(
  form: ContractForm,
  { id, at, by }: { id: string; at: number; by: string },
): OperatingContract {
  const history = [{ version: 1, at, by, what: 'Created the contract', why: 'First agreement' }];
  return { ...fromForm(form), id, version: 1, streams: DEFAULT_STREAMS, history };
}

/** The form that would save the contract as it is. */
export function toForm(contract: OperatingContract): ContractForm {
  const { leaders, capacity, flow } = contract;
  return {
    name: contract.name,
    projectIds: [...contract.projectIds],
    leaderKind: leaders.kind,
    cpo: leaders.kind === 'pair' ? leaders.cpo : null,
    cto: leaders.kind === 'pair' ? leaders.cto : null,
    cpto: leaders.kind === 'cpto' ? leaders.cpto : null,
    sponsor: contract.sponsor,
    members: [...contract.members],
    technicalHealthTarget: percent(capacity.technicalHealthTarget),
    tolerance: percent(capacity.tolerance),
    floor: percent(capacity.floor),
    unit: capacity.unit,
    period: capacity.period,
    timeZone: contract.timeZone,
    startRule: flow.startRule,
    windowDays: flow.windowDays,
    historyMonths: flow.historyMonths,
    statusCategories: { ...flow.statusCategories },
    typeStreams: { ...contract.typeStreams },
    ...toRuleFields(contract),
  };
}

/** To a millionth, so that 0.29 comes back as 29 and not as 28.999999999999996. */
function percent(share: number): number {
  return Math.round(share * 100 * 1e6) / 1e6;
}
