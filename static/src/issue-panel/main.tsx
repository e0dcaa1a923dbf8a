import { mountSurface } from '../surface/mount';
import { IssuePanel } from './issue-panel';

void mountSurface((context) => <IssuePanel context={context} />);
