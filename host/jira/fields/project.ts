import { renderProjectSummary } from '../render/project';
import type { IssueField } from './issue-field';

/** Work items change project only by a move, never by an edit. */
export const projectField: IssueField = {
  id: 'project',
  render: (issue, call) => {
    const project = call.core.directory.project(issue.projectId);
    return project ? renderProjectSummary(project, call.core) : null;
  },
};
