import type { Field } from '@atlaskit/jql-ast';
import type { JqlContext } from './context';
import { customField, findCustomField } from './custom-field';
import { JqlValueError, type JqlField } from './field';
import { findProperty, propertyField } from './property-field';
import { SYSTEM_FIELDS, UNSEARCHED_FIELDS } from './system-fields';

/** The field that a clause names. Throws JqlValueError when the site has none, or this host cannot search it. */
export function findField(field: Field, context: JqlContext): JqlField {
  const name = field.value;
  const property = findProperty(field, context.indexedProperties);
  if (property !== null) return propertyField(name, property, context);
  if ((field.properties ?? []).length > 0) {
    throw new JqlValueError(`The entity property '${field.text}' is not indexed by any app, so it cannot be searched.`);
  }
  const key = name.toLowerCase();
  if (Object.hasOwn(SYSTEM_FIELDS, key)) {
    const factory = SYSTEM_FIELDS[key];
    if (factory !== undefined) return factory(name, context);
  }
  const custom = findCustomField(name, context.site.fields);
  if (custom !== null) return customField(name, custom, context);
  if (UNSEARCHED_FIELDS.has(key)) throw new JqlValueError(`The field '${name}' cannot be searched in this local host.`);
  throw unknownField(name, context);
}

function unknownField(name: string, { accountId }: JqlContext): JqlValueError {
  const why =
    accountId === null ? 'this field cannot be viewed by anonymous users' : 'you do not have permission to view it';
  return new JqlValueError(`Field '${name}' does not exist or ${why}.`);
}
