import type { Random } from '../random';
import type { Company } from './company';
import { PACE } from './pace';
import type { Team } from './teams';

interface NewBug {
  readonly team: Team;
  readonly random: Random;
  readonly createdAt: number;
}

/** What tells where a bug was found. */
interface Finding {
  readonly reporter: string;
  readonly labels: readonly string[];
  readonly affectedVersionIds: readonly string[];
}

/** A bug is found by a customer, in a version that is out, or by the team, in one that is not; some say neither. */
export function describeBug(company: Company, item: NewBug): Finding {
  const { team, random } = item;
  return random.chance(PACE[team.key].foundInProduction) ? foundOutside(company, item) : foundInside(company, item);
}

function foundOutside({ releases, staff }: Company, { team, random, createdAt }: NewBug): Finding {
  const labels = random.weighted<string[]>([
    [['customer'], 40],
    [['customer', 'escaped'], 20],
    [['escaped'], 12],
    [['production'], 18],
    [[], 10],
  ]);
  const version = releases.lastBefore(team.key, createdAt);
  const isNamed = version !== null && (labels.length === 0 || random.chance(0.6));
  const reporter = random.chance(0.8)
    ? random.pick(staff.support(createdAt))
    : random.pick(staff.engineers(team.key, createdAt));
  return { reporter, labels, affectedVersionIds: isNamed ? [version.id] : [] };
}

function foundInside({ releases, staff }: Company, { team, random, createdAt }: NewBug): Finding {
  const version = releases.nextAfter(team.key, createdAt);
  return {
    reporter: random.pick(staff.engineers(team.key, createdAt)),
    labels: random.weighted<string[]>([
      [[], 70],
      [['regression'], 18],
      [['found-in-test'], 12],
    ]),
    affectedVersionIds: version !== null && random.chance(0.72) ? [version.id] : [],
  };
}
