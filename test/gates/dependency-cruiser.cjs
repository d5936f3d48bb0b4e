// Who may import whom. The gate also asserts how many modules were seen: a check that sees none is green for nothing.
const feature = '^src-main/features/([^/]+)/'

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    {
      name: 'kernel-imports-nothing',
      severity: 'error',
      from: { path: '^src-main/kernel/' },
      to: { pathNot: ['^src-main/kernel/', 'node_modules/temporal-polyfill/'] },
    },
    {
      name: 'rules-and-labels-are-pure',
      severity: 'error',
      from: { path: '\\.(rules|labels|life-cycle)\\.ts$' },
      to: { pathNot: ['^src-main/kernel/', '\\.(rules|labels|life-cycle)\\.ts$'] },
    },
    {
      name: 'contracts-hold-schemas-only',
      severity: 'error',
      from: { path: '\\.contract\\.ts$' },
      to: {
        pathNot: [
          '^src-main/kernel/',
          '^src-main/contract/',
          // A letter crosses to the window as the blocks that PDF and Word draw.
          '^src-main/reporting/letter-model\\.ts$',
          '\\.(rules|labels|life-cycle|contract)\\.ts$',
          'node_modules/zod/',
        ],
      },
    },
    {
      name: 'figures-are-pure',
      severity: 'error',
      from: { path: '\\.figures\\.ts$' },
      to: {
        pathNot: [
          '^src-main/kernel/',
          '\\.(rules|labels|life-cycle|contract|figures)\\.ts$',
          '^src-main/features/(annual-report/report-content|recaps/recap-content)\\.ts$',
          '^src-main/reporting/(report-model|number-format|date-format)\\.ts$',
        ],
      },
    },
    {
      name: 'sql-only-in-stores',
      severity: 'error',
      from: { path: '^src-(main|renderer)/', pathNot: ['\\.(store|rows)\\.ts$', '^src-main/storage/', '^src-main/cli/'] },
      to: { path: 'node_modules/(kysely|better-sqlite3)/' },
    },
    {
      name: 'handlers-know-no-machine',
      severity: 'error',
      from: { path: '\\.handlers\\.ts$', pathNot: '^src-main/features/files/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'electron-only-in-shell-and-preload',
      severity: 'error',
      from: { path: '^src-main/', pathNot: '^src-main/(shell/|preload/|index\\.ts$)' },
      to: { path: 'node_modules/electron/' },
    },
    {
      name: 'reporting-knows-no-register',
      severity: 'error',
      from: { path: '^src-main/reporting/' },
      to: { path: '^src-main/(features|storage|backend|shell|cli)/' },
    },
    {
      name: 'storage-knows-no-register',
      severity: 'error',
      from: { path: '^src-main/storage/' },
      to: { path: '^src-main/(features|backend|shell|cli|reporting)/' },
    },
    {
      name: 'preload-knows-the-channels-only',
      severity: 'error',
      from: { path: '^src-main/preload/' },
      to: { path: '^src-main/', pathNot: '^src-main/(preload/|contract/channels\\.ts$)' },
    },
    {
      name: 'window-sees-only-the-contract',
      severity: 'error',
      from: { path: '^src-renderer/' },
      to: { path: '^src-main/', pathNot: '^src-main/contract/index\\.ts$' },
    },
    {
      name: 'screens-do-not-import-each-other',
      severity: 'error',
      from: { path: '^src-renderer/features/([^/]+)/' },
      // A panel is what one feature shows on the pages of another: deadlines, letters, attachments of a case.
      to: {
        path: '^src-renderer/features/',
        pathNot: ['^src-renderer/features/$1/', '^src-renderer/features/[^/]+/[a-z-]+-panel\\.tsx$'],
      },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      from: { path: '^src-' },
      to: { path: '^test/' },
    },
    {
      name: 'slices-touch-only-earlier-stores-for-reading',
      severity: 'error',
      from: { path: feature, pathNot: '^src-main/features/(annual-report|recaps|report-editions|dashboard|imports)/' },
      to: { path: '^src-main/features/(annual-report|recaps|report-editions|dashboard|imports)/' },
    },
    {
      name: 'the-report-knows-neither-its-editions-nor-recaps',
      severity: 'error',
      from: { path: '^src-main/features/annual-report/' },
      to: { path: '^src-main/features/(recaps|report-editions|dashboard|imports)/' },
    },
    {
      name: 'editions-know-no-recaps',
      severity: 'error',
      from: { path: '^src-main/features/report-editions/' },
      to: { path: '^src-main/features/(recaps|dashboard|imports)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'test/tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] },
  },
}
