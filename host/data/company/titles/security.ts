import { TYPE } from '../vocabulary';
import { choices, type Domain } from './domain';

/** Security response, which only some may read. */
export const SECURITY: Domain = {
  templates: {
    [TYPE.epic]: choices(`
      {programme}`),
    [TYPE.vulnerability]: choices(`
      {weakness} in {target} | {weakness} in {target}, reported by {source} |
      {weakness} in {target}, found by {source}`),
    [TYPE.task]: choices(`
      Review {target} with {source} | Collect evidence of {control} for {source} | Train teams on {control} |
      Check {control} on {target}`),
    [TYPE.techDebt]: choices(`
      Automate {control} for {target} | Replace shared accounts on {target}`),
    [TYPE.bug]: choices(`
      {control} does not cover {target} | False alarms on {target} from {source}`),
    [TYPE.story]: choices(`
      Offer {control} on {target} | Let customers see {control} of {target}`),
  },
  words: {
    programme: choices(`
      Certification audit | Least privilege everywhere | Secrets out of code`),
    weakness: choices(`
      Cross-site scripting | Injection | Broken access check | Leaked token | Open redirect | Weak password rule |
      Outdated library | Missing audit log | Exposed storage | Guessable identifier | Missing rate limit`),
    target: choices(`
      the merchant portal | the checkout | the mobile login | the admin tool | the public API | the data warehouse |
      the build pipeline | the staging cluster | the support desk | partner uploads`),
    source: choices(`
      a researcher | the bug bounty | the external auditor | the scanner | an internal review | a customer`),
    control: choices(`
      access reviews | dependency scanning | secret scanning | key rotation | backup encryption | multi-factor login |
      vendor reviews | log retention | incident drills`),
  },
};
