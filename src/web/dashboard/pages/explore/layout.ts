import { forceCenter, forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY } from 'd3-force';

/** A node and where it is drawn. */
export interface Placed {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

interface Point {
  readonly id: string;
  readonly distance: number;
  x: number;
  y: number;
}

const STEPS = 300;
const RING = 130;
/** The golden angle: points on rings at this angle from each other are spread evenly. */
const TURN = Math.PI * (3 - Math.sqrt(5));

/** Where the nodes of a network are drawn: the same for the same network, since nothing in it is left to chance. */
export function layout(
  nodes: readonly { readonly id: string; readonly distance: number }[],
  links: readonly { readonly source: string; readonly target: string }[],
): ReadonlyMap<string, Placed> {
  const points: Point[] = nodes.map(({ id, distance }, index) => ({
    ...{ id, distance },
    x: Math.cos(index * TURN) * RING * (distance + 0.1),
    y: Math.sin(index * TURN) * RING * (distance + 0.1),
  }));
  const simulation = forceSimulation(points)
    .force(
      'links',
      forceLink<Point, { source: string; target: string }>(links.map((link) => ({ ...link })))
        .id(({ id }) => id)
        .distance(120)
        .strength(0.35),
    )
    .force('apart', forceManyBody().strength(-800))
    .force('room', forceCollide(50))
    .force('middle', forceCenter(0, 0))
    .force('x', forceX(0).strength(0.03))
    .force('y', forceY(0).strength(0.14))
    .stop();
  for (let step = 0; step < STEPS; step += 1) simulation.tick();
  return new Map(points.map(({ id, x, y }) => [id, { id, x, y }]));
}
