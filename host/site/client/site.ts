import { hostFrames } from '../bridge/hosted-frame';
import { installColorSwitch } from './color-switch';
import { commands } from './commands';
import { installMenus } from './menus';

/** The origin of the app's frames; the host puts it in when it compiles this script. */
declare const APP_ORIGIN: string;

// In the head and at once: a frame may speak before the rest of the page is read.
hostFrames(APP_ORIGIN, commands);
installMenus();
installColorSwitch();
