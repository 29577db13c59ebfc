/** The pages that the header leads to, in their order. */
export const PAGES = [
  { path: '/', name: 'Overview' },
  { path: '/efficiency', name: 'Efficiency' },
  { path: '/concentration', name: 'Concentration' },
  { path: '/explore', name: 'Explore' },
  { path: '/compare', name: 'Compare' },
  { path: '/what-if', name: 'What if' },
  { path: '/audits', name: 'Audits' },
  { path: '/changes', name: 'Changes' },
] as const;
