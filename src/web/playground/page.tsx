import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import '@graphiql/plugin-explorer/style.css';
import './page.css';
import { createRoot } from 'react-dom/client';
import { Playground } from './playground.tsx';
import { linkOf } from './shared-link.ts';

const place = document.getElementById('playground');
if (place) createRoot(place).render(<Playground opened={linkOf(location.hash)} />);
