/** The pages that the header leads to, in their order, and what each is for. */
export const PAGES = [
  {
    path: '/',
    name: 'Overview',
    about: 'What the graph holds, how fresh and how well sourced it is, what is new, what cannot be',
  },
  {
    path: '/efficiency',
    name: 'Efficiency',
    about: 'Throughput against power by basis, throughput against interactivity, rooflines for a model and a precision',
  },
  {
    path: '/concentration',
    name: 'Concentration',
    about: 'Customers of a vendor over time, the index between its bounds, revenue at risk with a slider, suppliers',
  },
  {
    path: '/explore',
    name: 'Explore',
    about: 'Companies, chips, systems, models, markets and sites as a network to walk',
  },
  {
    path: '/compare',
    name: 'Compare',
    about: 'Two to six entities side by side: proved, refuted or not provable, and where that flips',
  },
  {
    path: '/what-if',
    name: 'What if',
    about: 'Scenarios and assumptions of your own: figures before and after, findings that appear or vanish',
  },
  { path: '/audits', name: 'Audits', about: 'Every claim of a source, judged with the evidence' },
  {
    path: '/changes',
    name: 'Changes',
    about: 'What changed since a day or a dataset, of all or of a watch list, with a feed',
  },
] as const;
