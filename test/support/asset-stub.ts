/** What a style sheet or picture is to a test: nothing (jest's moduleNameMapper points here). */
export const asset = '';
