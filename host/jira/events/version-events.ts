import type { Call } from '../call';
import type { JiraVersion } from '../model';
import { renderVersion } from '../render/version';

export type VersionVerb = 'created' | 'released' | 'unreleased' | 'updated';

/** Announces what happened to a version of a project. */
export function versionEvent(verb: VersionVerb, version: JiraVersion, call: Call): void {
  call.emit(`avi:jira:${verb}:version`, { version: renderVersion(version, call.core) });
}
