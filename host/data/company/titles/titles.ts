import type { Random } from '../../random';
import type { TeamKey } from '../teams';
import { TYPE, type TypeId } from '../vocabulary';
import { choices, type Domain } from './domain';
import { MOBILE } from './mobile';
import { PAYMENTS } from './payments';
import { PLATFORM } from './platform';
import { SECURITY } from './security';
import { WORKPLACE } from './workplace';

const DOMAINS: Readonly<Record<TeamKey, Domain>> = {
  PAY: PAYMENTS,
  MOB: MOBILE,
  PLAT: PLATFORM,
  SEC: SECURITY,
  WPL: WORKPLACE,
};

/** Sub-tasks are steps of their parent, much the same in every team. */
const STEPS = choices(`
  Write the migration | Update the API description | Add tests | Review with design | Write the release note |
  Translate the texts | Clean up the feature flag | Measure before and after | Update the runbook |
  Agree on the wording with legal | Add the endpoint | Build the form | Handle errors | Check with a screen reader |
  Prepare the demo | Configure staging`);

const ATTEMPTS = 12;

/** Invents titles; few occur twice on a site, as in life. */
export class Titles {
  private readonly used = new Set<string>();

  constructor(private readonly random: Random) {}

  for(team: TeamKey, type: TypeId): string {
    const domain = DOMAINS[team];
    const templates = type === TYPE.subtask ? STEPS : (domain.templates[type] ?? domain.templates[TYPE.task] ?? STEPS);
    let title = this.fill(this.random.pick(templates), domain);
    for (let attempt = 0; attempt < ATTEMPTS && type !== TYPE.subtask && this.used.has(title); attempt += 1) {
      title = this.fill(this.random.pick(templates), domain);
    }
    this.used.add(title);
    return title;
  }

  private fill(template: string, { words }: Domain): string {
    const filled = template.replace(/\{(\w+)\}/g, (_, slot: string) => this.random.pick(words[slot] ?? [slot]));
    return filled.charAt(0).toUpperCase() + filled.slice(1);
  }
}
