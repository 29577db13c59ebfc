import { useEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router } from 'preact-iso';
import { watchServer } from './api/server-state.ts';
import { Header } from './shell/header.tsx';
import { latePage } from './shell/late-page.tsx';
import { ServerBanner } from './shell/server-banner.tsx';
import { ViewBar } from './shell/view-bar.tsx';

const Overview = latePage(() => import('./pages/overview/overview.tsx'));
const SearchPage = latePage(() => import('./pages/search/search.tsx'));
const ClaimPage = latePage(() => import('./pages/claim/claim.tsx'));
const Audits = latePage(() => import('./pages/audits/audits.tsx'));
const AuditPage = latePage(() => import('./pages/audit/audit.tsx'));
const WhatIf = latePage(() => import('./pages/what-if/what-if.tsx'));
const Compare = latePage(() => import('./pages/compare/compare.tsx'));
const Explore = latePage(() => import('./pages/explore/explore.tsx'));
const Efficiency = latePage(() => import('./pages/efficiency/efficiency.tsx'));
const Concentration = latePage(() => import('./pages/concentration/concentration.tsx'));
const Changes = latePage(() => import('./pages/changes/changes.tsx'));
const Dispute = latePage(() => import('./pages/dispute/dispute.tsx'));
const NodePage = latePage(() => import('./pages/node/node.tsx'));
const NotFound = latePage(() => import('./pages/not-found/not-found.tsx'));

/** The dashboard: what all pages have around them, and the page that the address asks for. */
export function App() {
  useEffect(watchServer, []);
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        Skip to content
      </a>
      <Header />
      <ServerBanner />
      <ViewBar />
      <main id="main" tabIndex={-1}>
        <ErrorBoundary>
          <Router onRouteChange={() => document.getElementById('main')?.focus({ preventScroll: true })}>
            <Route path="/" component={Overview} />
            <Route path="/search" component={SearchPage} />
            <Route path="/claims/:id" component={ClaimPage} />
            <Route path="/audits" component={Audits} />
            <Route path="/audits/:source" component={AuditPage} />
            <Route path="/what-if" component={WhatIf} />
            <Route path="/compare" component={Compare} />
            <Route path="/explore" component={Explore} />
            <Route path="/efficiency" component={Efficiency} />
            <Route path="/concentration" component={Concentration} />
            <Route path="/changes" component={Changes} />
            <Route path="/dispute" component={Dispute} />
            <Route path="/:kind/:id" component={NodePage} />
            <Route default component={NotFound} />
          </Router>
        </ErrorBoundary>
      </main>
      <footer>
        <a href="/playground">Playground</a> · <a href="/feed.atom">Feed</a> · <a href="/schema.graphql">Schema</a>
      </footer>
    </LocationProvider>
  );
}
