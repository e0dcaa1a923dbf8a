import { TYPE } from '../vocabulary';
import { choices, type Domain } from './domain';

/** Requests to the office and the help desk, which no product contract needs. */
export const WORKPLACE: Domain = {
  templates: {
    [TYPE.task]: choices(`
      Order {item} for {who} | Replace {item} in {room} | Repair {item} in {room} | Give {who} access to {place} |
      Set up {item} for {who} | Plan the move of {who} to {room}`),
    [TYPE.bug]: choices(`
      {item} in {room} does not work | No access to {place} from {room}`),
  },
  words: {
    item: choices(`
      a laptop | a second screen | a headset | a standing desk | the projector | a badge | the coffee machine |
      a phone | the printer | a docking station | a chair`),
    who: choices(`
      a new joiner | the payments team | the mobile team | the platform team | the finance team | a guest |
      the interns | the sales team`),
    room: choices(`
      the Zurich office | the Lisbon office | meeting room Säntis | meeting room Pilatus | the workshop |
      the reception | the second floor`),
    place: choices(`
      the shared drive | the VPN | the travel tool | the meeting calendar | the expense tool | the garage`),
  },
};
