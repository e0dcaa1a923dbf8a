import { hostRequest } from './host-request';
import type { Commands } from './hosted-frame';
import { property, textProperty } from './payload';
import { currentTheme } from './theme';

/** Commands that reach beneath the page: the app's resolver, the product, the context. */
export const callCommands: Commands = {
  invoke: async (frame, payload) => {
    if (property(payload, 'invokeType') !== undefined) {
      throw new Error('The local host has no remotes or containers to invoke.');
    }
    const body = await hostRequest('/__host/invoke', {
      ticket: frame.description.ticket,
      functionKey: textProperty(payload, 'functionKey'),
      payload: property(payload, 'payload'),
    });
    return property(payload, 'metadata') === undefined ? body : { body, metadata: { rateLimitProperties: {} } };
  },

  fetchProduct: (frame, payload) =>
    hostRequest('/__host/product', {
      ticket: frame.description.ticket,
      product: textProperty(payload, 'product'),
      restPath: textProperty(payload, 'restPath'),
      fetchRequestInit: property(payload, 'fetchRequestInit'),
      isMultipartFormData: property(payload, 'isMultipartFormData'),
    }),

  getContext: (frame) => ({ ...frame.description.context, theme: currentTheme() }),
};
