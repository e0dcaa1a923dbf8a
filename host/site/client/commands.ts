import { callCommands } from '../bridge/call-commands';
import { eventCommands } from '../bridge/event-commands';
import { flagCommands } from '../bridge/flag-commands';
import { historyCommands } from '../bridge/history-commands';
import type { Commands } from '../bridge/hosted-frame';
import { withModals } from '../bridge/modal-commands';
import { navigationCommands } from '../bridge/navigation-commands';
import { neutralCommands } from '../bridge/neutral-commands';
import { themeCommands } from '../bridge/theme';
import { viewCommands } from '../bridge/view-commands';

/** Every bridge command that the host implements; any other is refused by name. */
export const commands: Commands = withModals({
  ...callCommands,
  ...viewCommands,
  ...navigationCommands,
  ...historyCommands,
  ...eventCommands,
  ...flagCommands,
  ...themeCommands,
  ...neutralCommands,
});
