import { refusal } from './searched-site';

describe('a clause that cannot be evaluated', () => {
  it.each<[string, string]>([
    ['project = SECRET', "The value 'SECRET' does not exist for the field 'project'."],
    ['project = 99', "A value with ID '99' does not exist for the field 'project'."],
    ['project = "99"', "The value '99' does not exist for the field 'project'."],
    ['Status = Nowhere', "The value 'Nowhere' does not exist for the field 'Status'."],
    ['sprint = "Sprint 9"', "The value 'Sprint 9' does not exist for the field 'sprint'."],
    ['assignee = nobody', "The value 'nobody' does not exist for the field 'assignee'."],
    ['key = ALPHA-99', "An issue with key 'ALPHA-99' does not exist for field 'key'."],
    ['parent = SECRET-1', "An issue with key 'SECRET-1' does not exist for field 'parent'."],
    ['id in (1001, 55)', "A value with ID '55' does not exist for the field 'id'."],
    ['"Story Points" > many', "The value 'many' for the field 'Story Points' is not a valid number."],
    ['nothing = 1', "Field 'nothing' does not exist or you do not have permission to view it."],
    ['cf[99] = 1', "Field 'cf[99]' does not exist or you do not have permission to view it."],
    ['toString = 1', "Field 'toString' does not exist or you do not have permission to view it."],
    ['description ~ x', "The field 'description' cannot be searched in this local host."],
    ['Rank = 1', "The field 'Rank' can only be used to order; its values cannot be searched."],
    [
      'issue.property[other].path = 1',
      "The entity property 'issue.property' is not indexed by any app, so it cannot be searched.",
    ],
    ['summary = invoice', "The operator '=' is not supported by the 'summary' field."],
    ['status > Done', "The operator '>' is not supported by the 'status' field."],
    ['status ~ Done', "The operator '~' is not supported by the 'status' field."],
    ['project is EMPTY and project ~ x', "The operator '~' is not supported by the 'project' field."],
    ['counterweightCategory in (roadmap)', "The operator 'in' is not supported by the 'counterweightCategory' field."],
    ['counterweightCategory is EMPTY', "The operator 'is' is not supported by the 'counterweightCategory' field."],
    ['counterweightCategory = EMPTY', "The field 'counterweightCategory' does not support searching for EMPTY values."],
    ['summary ~ "!"', "The field 'summary' does not support searching for an empty string."],
    ['sprint = openSprints()', "Operator '=' does not support the list value 'openSprints()' for field 'sprint'."],
    [
      'assignee in openSprints()',
      "A value provided by the function 'openSprints()' is invalid for the field 'assignee'.",
    ],
    ['created > currentUser()', "A value provided by the function 'currentUser()' is invalid for the field 'created'."],
    ['status = now()', "A value provided by the function 'now()' is invalid for the field 'status'."],
    ['assignee in membersOf(team)', "Unable to find JQL function 'membersOf()'."],
    ['assignee = currentUser(x)', "Function 'currentUser' expected '0' arguments but received '1'."],
    ['created > startOfDay(1d, 2d)', "Function 'startOfDay' expected at most '1' argument but received '2'."],
    [
      'created > startOfDay(soon)',
      "The duration 'soon' passed to the function 'startOfDay' is invalid. Write it as (+/-)nn(y|M|w|d|h|m), for example \"-1d\".",
    ],
    [
      'created > yesterday',
      "Date value 'yesterday' for field 'created' is invalid. Valid formats include: 'yyyy/MM/dd HH:mm', " +
        "'yyyy-MM-dd HH:mm', 'yyyy/MM/dd', 'yyyy-MM-dd', or a period format e.g. '-5d', '4w 2d'.",
    ],
  ])('%s', (jql, expected) => {
    expect(refusal(jql)).toEqual([expected]);
  });

  it.each(['was', 'was not', 'was in', 'changed'])('refuses history searches by name: %s', (operator) => {
    const value = operator === 'changed' ? '' : operator === 'was in' ? '(Done)' : 'Done';
    expect(refusal(`status ${operator} ${value}`)).toEqual([
      `The operator '${operator}' of the field 'status' is not supported by this local host: it searches present values only.`,
    ]);
  });

  it('tells an anonymous caller that the field may be hidden from them', () => {
    expect(refusal('nothing = 1', { accountId: null })).toEqual([
      "Field 'nothing' does not exist or this field cannot be viewed by anonymous users.",
    ]);
  });
});
