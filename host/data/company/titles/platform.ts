import { TYPE } from '../vocabulary';
import { choices, type Domain } from './domain';

/** The internal platform: clusters, builds, observability, identity, data. */
export const PLATFORM: Domain = {
  templates: {
    [TYPE.epic]: choices(`
      {initiative} | {initiative} for {team}`),
    [TYPE.story]: choices(`
      Offer {capability} to {team} | Let {team} {deed} | Let {team} {deed} for {part} |
      Show {metric} of {part} to {team} | Self-service {capability} for {part}`),
    [TYPE.improvement]: choices(`
      Faster {capability} for {team} | Clearer errors when {failure} | Show {metric} before {team} {deed} |
      Better defaults for {capability}`),
    [TYPE.bug]: choices(`
      {part} {fault} when {failure} | {capability} {fault} for {team} | Wrong {metric} for {part} |
      {part} {fault} after {event}`),
    [TYPE.spike]: choices(`
      Compare {tool} with {other} for {capability} | Try {tool} on {part}`),
    [TYPE.techDebt]: choices(`
      Replace {legacy} with {tool} | Remove {legacy} from {part} | Move {part} to {tool} | Write {part} as code |
      Pin and update the images of {part}`),
    [TYPE.task]: choices(`
      Upgrade {part} after {event} | Restore test of {part} | Raise the quota of {part} |
      Tune alerts on {metric} of {part} | Rotate the keys of {part} | Cut the cost of {part} | Rehearse {failure}`),
    [TYPE.incident]: choices(`
      {part} {fault} | {failure} in production | High {metric} on {part} | {part} {fault} after {event}`),
    [TYPE.vulnerability]: choices(`
      Known vulnerability in {tool} on {part} | Over-privileged role for {team} on {part}`),
  },
  words: {
    initiative: choices(`
      Preview environments | Paved road to production | Second region | Cost transparency | Zero-touch certificates |
      Observability for everyone | Data contracts | Single sign-on everywhere | Faster builds`),
    team: choices(`
      product teams | the payments team | the mobile team | data analysts | new joiners | on-call engineers | auditors`),
    capability: choices(`
      preview environments | database clones | secrets | feature flags | build caching | log search | load tests |
      service templates | access requests | dashboards | canary releases`),
    deed: choices(`
      roll back a release | create a topic | request a database | trace a request | set a budget | schedule a job |
      read production logs | open a tunnel | declare an owner | scale a service`),
    part: choices(`
      the ingress | the message broker | the build cluster | the artifact store | the identity provider |
      the staging cluster | the metrics store | the data warehouse | the service mesh | the secret store |
      the primary database | the container registry | the job scheduler`),
    metric: choices(`
      error rate | latency | cost | queue depth | disk use | cache hit rate | deployment time | replication lag`),
    failure: choices(`
      a node disappears | a certificate expires | the quota is used up | a zone fails | DNS is slow |
      a deployment is aborted | a backup is interrupted | two jobs collide | a disk is full`),
    fault: choices(`
      is slow | runs out of memory | drops connections | returns error 503 | loses logs | restarts in a loop |
      does not scale down | reports stale data | refuses logins`),
    event: choices(`
      the last upgrade | a failover | the provider's maintenance | summer time | the region move | a burst of traffic`),
    tool: choices(`
      OpenTelemetry | Argo CD | Terraform | Karpenter | Envoy | Renovate | Kafka | Parquet | Vault`),
    other: choices(`
      the managed service | what we run today | a small script | the vendor's offer`),
    legacy: choices(`
      hand-made pipelines | the old log shipper | the shared bastion host | static credentials |
      cron jobs on the build server | the wiki runbook | the self-written deployer`),
  },
};
