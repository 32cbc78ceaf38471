/** From the components of a spaCy pipeline to the blocks and header of a model file; anything unexpected is an error. */

import type { Block } from '../../src/nlp/model/format.ts';
import { decodeMsgpack, packedList, packedMap, packedText } from './msgpack.ts';
import { type Layer, readThincModel, tensor } from './thinc.ts';

/** Pieces of the encoder's maxout layers. */
const PIECES = 3;
/** Features of the parser's and the entity recogniser's states. */
const FEATURES = { parser: 8, ner: 3 } as const;
const HIDDEN = 64;
const HIDDEN_PIECES = 2;

/** The layer names this engine implements; `>>`, `|` and `residual(…)` combine them. */
const LAYERS =
  /^(?:extract_features|list2ragged|with_array|ints-getitem|hashembed|maxout|layernorm|dropout|ragged2list|residual|expand_window|list2array|linear|softmax|tok2vec-listener|precomputable_affine|parser_model)$/;

/** Throws at a layer this engine does not implement. */
function checkLayers(layers: readonly Layer[]): void {
  for (const { name } of layers) {
    for (const part of name.split(/>>|[|()]/)) {
      if (part !== '' && !LAYERS.test(part)) throw new Error(`the layer ${part} is not known`);
    }
  }
}

/** Adds an encoder's blocks; returns its part of the header. */
export function addTok2Vec(blocks: Map<string, Block>, name: string, bytes: Uint8Array): object {
  const layers = readThincModel(bytes);
  checkLayers(layers);
  const columns = packedList(
    layers.find((layer) => layer.name === 'extract_features')?.attrs.get('columns'),
    'columns',
  );
  const embeddings = layers
    .filter((layer) => layer.name === 'hashembed')
    .sort((a, b) => Number(a.attrs.get('column')) - Number(b.attrs.get('column')));
  const maxouts = layers.filter((layer) => layer.name === 'maxout');
  const norms = layers.filter((layer) => layer.name === 'layernorm');
  const windows = layers.filter((layer) => layer.name === 'expand_window');
  if (windows.some((layer) => layer.attrs.get('window_size') !== 1)) throw new Error('only windows of one are known');
  const width = tensor(norms[0], 'G', [-1]).shape[0]!;
  const tables = embeddings.map((layer, i) => {
    const table = tensor(layer, 'E', [-1, width]);
    blocks.set(`${name}/table/${i}`, table.values);
    return {
      attribute: packedText(columns[i], 'column'),
      rows: table.shape[0]!,
      seed: Number(layer.attrs.get('seed')),
    };
  });
  const addLayer = (at: string, index: number, inputs: number) => {
    blocks.set(`${at}/w`, tensor(maxouts[index], 'W', [width, PIECES, inputs]).values);
    blocks.set(`${at}/b`, tensor(maxouts[index], 'b', [width, PIECES]).values);
    blocks.set(`${at}/gain`, tensor(norms[index], 'G', [width]).values);
    blocks.set(`${at}/bias`, tensor(norms[index], 'b', [width]).values);
  };
  addLayer(`${name}/mixer`, 0, width * tables.length);
  const depth = maxouts.length - 1;
  const pad = layers.map((layer) => Number(layer.attrs.get('pad') ?? 0)).reduce((a, b) => Math.max(a, b), 0);
  if (norms.length !== depth + 1 || windows.length !== depth || pad !== depth) {
    throw new Error('the encoder is not a stack of windowed maxout layers');
  }
  for (let i = 0; i < depth; i++) addLayer(`${name}/layer/${i}`, i + 1, width * 3);
  return { width, depth, tables };
}

/** Adds the tagger's blocks; returns its part of the header. */
export function addTagger(blocks: Map<string, Block>, bytes: Uint8Array, cfg: Uint8Array): object {
  const layers = readThincModel(bytes);
  checkLayers(layers);
  const { labels }: { labels: string[] } = JSON.parse(new TextDecoder().decode(cfg));
  const softmax = layers.find((layer) => layer.name === 'softmax');
  blocks.set('tagger/w', tensor(softmax, 'W', [labels.length, -1]).values);
  blocks.set('tagger/b', tensor(softmax, 'b', [labels.length]).values);
  return { labels };
}

/** Adds the blocks of a parser or entity recogniser; returns its part of the header. */
export function addTransitions(
  blocks: Map<string, Block>,
  name: keyof typeof FEATURES,
  bytes: Uint8Array,
  movesFile: Uint8Array,
): object {
  const layers = readThincModel(bytes);
  checkLayers(layers);
  const moves = readMoves(movesFile);
  const refs = layers[0]!.refs;
  const lower = layers[refs.get('lower') ?? -1];
  const upper = layers[refs.get('upper') ?? -1];
  const projection = layers.find((layer) => layer.name === 'linear' && layer !== upper);
  const features = FEATURES[name];
  blocks.set(`${name}/projection/w`, tensor(projection, 'W', [HIDDEN, -1]).values);
  blocks.set(`${name}/projection/b`, tensor(projection, 'b', [HIDDEN]).values);
  blocks.set(`${name}/lower/w`, tensor(lower, 'W', [features, HIDDEN, HIDDEN_PIECES, HIDDEN]).values);
  blocks.set(`${name}/lower/b`, tensor(lower, 'b', [HIDDEN, HIDDEN_PIECES]).values);
  blocks.set(`${name}/lower/pad`, tensor(lower, 'pad', [1, features, HIDDEN, HIDDEN_PIECES]).values);
  blocks.set(`${name}/upper/w`, tensor(upper, 'W', [moves.length, HIDDEN]).values);
  blocks.set(`${name}/upper/b`, tensor(upper, 'b', [moves.length]).values);
  return { moves, features, hidden: HIDDEN };
}

/**
 * The moves in class order: actions as they come, the labels of one action by falling frequency (then falling label).
 * Labels with a negative frequency were added late: they follow after all others, by falling frequency over all actions,
 * each with every action that has it.
 */
export function readMoves(file: Uint8Array): [action: number, label: string][] {
  const json = packedText(packedMap(decodeMsgpack(file), 'moves').get('moves'), 'moves');
  const actions: Record<string, Record<string, number>> = JSON.parse(json);
  const moves: [number, string][] = [];
  const late: [label: string, count: number][] = [];
  const lateActions = new Map<string, number[]>();
  for (const action of Object.keys(actions).sort()) {
    for (const [label, count] of Object.entries(actions[action]!).sort(byFallingCount)) {
      if (count >= 0) {
        moves.push([Number(action), label]);
        continue;
      }
      late.push([label, count]);
      lateActions.set(label, [...(lateActions.get(label) ?? []), Number(action)]);
    }
  }
  const done = new Set<string>();
  for (const [label] of late.sort(byFallingCount)) {
    if (!done.has(label)) moves.push(...lateActions.get(label)!.map((action): [number, string] => [action, label]));
    done.add(label);
  }
  return moves;
}

function byFallingCount([a, countA]: [string, number], [b, countB]: [string, number]): number {
  return countB - countA || (a < b ? 1 : a > b ? -1 : 0);
}
