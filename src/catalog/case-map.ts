import ELK, { type ElkNode, type ElkPoint, type LayoutOptions } from 'elkjs';
import type { CaseGraph } from '#domain/scenario/schema.ts';
import { textWidth, titleLines } from './map-title.ts';

/** A case drawn from top to bottom, in units of which sixteen are one rem. Whole numbers, to be shipped. */
export interface CaseMap {
  width: number;
  height: number;
  places: MapPlace[];
  ways: MapWay[];
}

/** A scene or an ending: the box from its upper left corner, and its title broken into lines. */
export interface MapPlace {
  id: string;
  ending: boolean;
  x: number;
  y: number;
  width: number;
  height: number;
  lines: string[];
}

/** The line of a choice from its scene to where it leads: the `d` of a path. */
export interface MapWay {
  choice: string;
  path: string;
}

const boxWidth = 108;
const besideTitle = 16;
const lineHeight = 16;

const layout: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.edgeRouting': 'SPLINES',
  // Scenes as they are written, so that an edited case keeps its look.
  'elk.layered.considerModelOrder.strategy': 'NODES_AND_EDGES',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.spacing.nodeNode': '14',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '7',
  'elk.layered.spacing.nodeNodeBetweenLayers': '36',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '6',
  // Room for the step numbers, which sit on the corners, and for the verdict under an ending.
  'elk.padding': '[top=16,left=16,bottom=32,right=16]',
};

/**
 * Lays a case out: a box for each scene and ending, a line for each choice, endings in the last row. The same case gives
 * the same map. Its wiring must be sound. Runs in Node alone: the layout library is not for a learner's page.
 */
export async function layOutCase(
  scenario: Pick<CaseGraph, 'scenes' | 'endings'>,
  titleOf: (id: string) => string,
): Promise<CaseMap> {
  const choices = Object.entries(scenario.scenes).flatMap(([from, scene]) =>
    scene.choices.map(({ id, goto }) => ({ choice: id, from, to: goto })),
  );
  const boxes = [...Object.keys(scenario.scenes), ...Object.keys(scenario.endings)].map((id) => ({
    id,
    ending: Object.hasOwn(scenario.endings, id),
    ...boxFor(titleOf(id)),
  }));
  const graph: ElkNode = {
    id: 'case',
    layoutOptions: layout,
    children: boxes.map(({ id, ending, width, height }) => ({
      id,
      width,
      height,
      ...(ending && { layoutOptions: { 'elk.layered.layering.layerConstraint': 'LAST' } }),
    })),
    edges: choices.map(({ choice, from, to }) => ({ id: `way ${choice}`, sources: [from], targets: [to] })),
  };
  const laidOut: ElkNode = await new ELK().layout(graph);
  return {
    width: Math.ceil(laidOut.width ?? 0),
    height: Math.ceil(laidOut.height ?? 0),
    places: boxes.map((box) => ({ ...box, ...cornerOf(laidOut, box.id) })),
    ways: choices.map(({ choice }) => ({ choice, path: pathOf(laidOut, `way ${choice}`) })),
  };
}

function boxFor(title: string): Pick<MapPlace, 'lines' | 'width' | 'height'> {
  const lines = titleLines(title, boxWidth - besideTitle);
  const width = Math.max(boxWidth, Math.ceil(Math.max(...lines.map(textWidth)) + besideTitle));
  return { lines, width, height: Math.max(2, lines.length) * lineHeight + 14 };
}

function cornerOf({ children = [] }: ElkNode, id: string): Pick<MapPlace, 'x' | 'y'> {
  const box = children.find((child) => child.id === id);
  return { x: Math.round(box?.x ?? 0), y: Math.round(box?.y ?? 0) };
}

function pathOf({ edges = [] }: ElkNode, id: string): string {
  const sections = edges.find((edge) => edge.id === id)?.sections ?? [];
  return sections
    .map(({ startPoint, bendPoints = [], endPoint }) => curve([startPoint, ...bendPoints, endPoint]))
    .join('');
}

/** The first point, then three at a time: two that pull the curve and one on it. What is left over is drawn straight. */
function curve([start, ...points]: ElkPoint[]): string {
  const parts = [`M${at(start)}`];
  let place = 0;
  for (; place + 3 <= points.length; place += 3) {
    const three = points.slice(place, place + 3).map(at);
    parts.push(`C${three.join(' ')}`);
  }
  for (; place < points.length; place += 1) parts.push(`L${at(points[place])}`);
  return parts.join('');
}

function at(point: ElkPoint | undefined): string {
  return `${Math.round(point?.x ?? 0)},${Math.round(point?.y ?? 0)}`;
}
