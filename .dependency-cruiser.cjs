const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-bundled', 'npm-no-pkg', 'npm-unknown'];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'core-is-pure',
      comment: 'The domain gets resolved values: what imports nothing can be tested by hand and moved anywhere.',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { pathNot: '^src/core/' },
    },
    {
      name: 'contract-knows-the-core-only',
      comment: 'The browser loads the contract: whatever it imports is downloaded by every page.',
      severity: 'error',
      from: { path: '^src/contract/' },
      to: { pathNot: ['^src/(contract|core)/', '^node_modules/zod/'] },
    },
    {
      name: 'app-knows-no-platform',
      comment: 'A use case speaks to ports: Forge, Jira and storage are adapters, so that it runs without them.',
      severity: 'error',
      from: { path: '^src/app/' },
      to: { pathNot: ['^src/(app|contract|core)/', '^node_modules/zod/'] },
    },
    {
      name: 'adapters-implement-ports',
      comment: 'An adapter fulfils a port and translates; when it calls a use case, the direction of control is lost.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: {
        path: '^src/app/',
        pathNot: ['^src/app/ports/', '^src/app/app-error[.]ts$'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'adapters-know-app-and-core-only',
      comment:
        'What crosses the bridge is not the business of storage or Jira, and entries call adapters, not they them.',
      severity: 'error',
      from: { path: '^src/adapters/' },
      to: { path: '^(src|static|host|test|scripts)/', pathNot: '^src/(adapters|app|core)/' },
    },
    {
      name: 'index-re-exports-entries',
      comment: 'Forge looks for handlers in src/index.ts; anything else in it has no file of its own to be found in.',
      severity: 'error',
      from: { path: '^src/index[.]ts$' },
      to: { pathNot: '^src/entry/' },
    },
    {
      name: 'nothing-imports-entries',
      comment: 'An entry is where the platform calls in: only src/index.ts passes it on.',
      severity: 'error',
      from: { pathNot: ['^src/entry/', '^src/index[.]ts$', '^test/'] },
      to: { path: '^src/entry/' },
    },
    {
      name: 'pages-know-contract-and-core-only',
      comment: 'A page asks through the bridge; server code in it would be downloaded by every person, and leak.',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: '^(src|host|test|scripts)/', pathNot: '^src/(contract|core)/' },
    },
    {
      name: 'pages-run-in-a-browser',
      comment: 'Neither Node nor the server side of Forge exists there.',
      severity: 'error',
      from: { path: '^static/' },
      to: { path: ['^node_modules/@forge/(?!bridge/)', '^(node:|fs|path|crypto|util|events|stream|os)$'] },
    },
    {
      name: 'server-draws-nothing',
      comment: 'Functions run without a browser: React and charts belong to static/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^node_modules/(react|react-dom|d3-[a-z]+|@forge/bridge|@tanstack)/' },
    },
    {
      name: 'host-stands-beneath-the-app',
      comment:
        'The host runs the bundle as Forge would; if it reached into the sources, passing here would prove nothing.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^(src|static|test|scripts)/', pathNot: '^src/index[.]ts$' },
    },
    {
      name: 'report-reads-with-the-app',
      comment:
        'The report computes what the app computes, from a file: it needs neither Forge nor the host nor a page.',
      severity: 'error',
      from: { path: '^report/' },
      to: { path: '^(src|static|host|test|scripts)/', pathNot: '^src/(core|contract|adapters/jira)/' },
    },
    {
      name: 'only-commands-start-the-report',
      comment: 'The report is a command of its own: the app and the host must work without it.',
      severity: 'error',
      from: { pathNot: '^(report|test|scripts)/' },
      to: { path: '^report/' },
    },
    {
      name: 'nothing-imports-host-or-test',
      comment: 'The app must not know that it runs locally, nor that it is tested; only commands start the host.',
      severity: 'error',
      from: { pathNot: '^(host|test|scripts)/' },
      to: { path: '^(host|test)/' },
    },
    {
      name: 'host-is-not-tested-into',
      comment: 'Doubles and builders are for tests; the host must work without them.',
      severity: 'error',
      from: { path: '^host/' },
      to: { path: '^test/' },
    },
    {
      name: 'packages-are-declared',
      comment: 'A package that another one happens to bring disappears with it: add it to package.json.',
      severity: 'error',
      from: { path: '^(src|static|host|test|scripts|report)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'app-uses-no-development-package',
      comment: 'What Forge deploys and what a page loads comes from "dependencies".',
      severity: 'error',
      from: { path: '^(src|static)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-circles',
      comment: 'Of two files that need each other neither can be read, tested or moved alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'everything-resolves',
      comment: 'An import that leads nowhere is checked by no other rule.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-drawers',
      comment: 'A function lives with its subject: nobody looks for it in a file called utils, helpers or common.',
      severity: 'error',
      from: {},
      to: {
        path: '(^|/)(utils?|helpers?|common|misc)([.]tsx?$|/)',
        pathNot: '^node_modules/',
        dependencyTypesNot: npm,
      },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
