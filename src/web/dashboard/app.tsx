import { useEffect } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, lazy, Route, Router } from 'preact-iso';
import { watchServer } from './api/server-state.ts';
import { Header } from './shell/header.tsx';
import { ServerBanner } from './shell/server-banner.tsx';
import { ViewBar } from './shell/view-bar.tsx';

const page = (load: () => Promise<{ default: () => preact.JSX.Element }>) => lazy(load);

const Overview = page(() => import('./pages/overview/overview.tsx'));
const SearchPage = page(() => import('./pages/search/search.tsx'));
const ClaimPage = page(() => import('./pages/claim/claim.tsx'));
const Audits = page(() => import('./pages/audits/audits.tsx'));
const AuditPage = page(() => import('./pages/audit/audit.tsx'));
const WhatIf = page(() => import('./pages/what-if/what-if.tsx'));
const Compare = page(() => import('./pages/compare/compare.tsx'));
const Explore = page(() => import('./pages/explore/explore.tsx'));
const Efficiency = page(() => import('./pages/efficiency/efficiency.tsx'));
const Concentration = page(() => import('./pages/concentration/concentration.tsx'));
const Changes = page(() => import('./pages/changes/changes.tsx'));
const Dispute = page(() => import('./pages/dispute/dispute.tsx'));
const NodePage = page(() => import('./pages/node/node.tsx'));
const NotFound = page(() => import('./pages/not-found/not-found.tsx'));

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
