/** What a person can do where Jira holds nothing that a measure could be computed from. */
export const NO_DEPLOYMENT = 'no released version; release versions in Jira or connect deployments';
export const NO_INCIDENT = 'no incident; name their type or label in the settings or connect incidents';
export const NO_VULNERABILITY = 'no vulnerability; name their type or label in the settings or connect a scanner';
export const NO_IDEA = 'no validated idea and no epic; name the type of ideas in the settings';
export const NO_UPTIME = 'no uptime signal, and no incident that it could be derived from';
