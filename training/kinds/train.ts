import { randomFrom } from "./random.ts";

export interface Labelled {
  readonly features: readonly string[];
  readonly label: string;
}

/** By feature: what it says for and against each label. The mean of a row is zero. */
export type Rows = ReadonlyMap<string, readonly number[]>;

export interface Settings {
  /** Features seen in fewer examples are left out. */
  readonly leastCount: number;
  readonly epochs: number;
  readonly rate: number;
  readonly decay: number;
  /** The chance of each feature but "bias" to be forgotten for one step, so that all of them learn. */
  readonly forget: number;
  /** The chance that an example's words ("w=") are forgotten all at once, as those of a name never seen. */
  readonly forgetWords: number;
  readonly seed: number;
  /** Trainings in other orders, whose weights are averaged: what the order alone decides is noise. */
  readonly runs: number;
}

/**
 * Multinomial logistic regression by stochastic gradient descent with AdaGrad's rates (Duchi, Hazan and Singer
 * 2011), averaged over the second half of the epochs and over the runs. The same examples and settings give the same rows.
 */
export function train(examples: readonly Labelled[], labels: readonly string[], settings: Settings): Rows {
  const counts = new Map<string, number>();
  for (const { features } of examples)
    for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= settings.leastCount).map(([feature]) => feature);
  const ids = new Map(kept.map((feature, id) => [feature, id]));
  const width = labels.length;
  const sums = new Float64Array(kept.length * width);
  const inputs = examples.map(({ features }) =>
    features.map((feature) => ids.get(feature)).filter((id) => id !== undefined),
  );
  const targets = examples.map(({ label }) => labels.indexOf(label));
  const isWord = kept.map((feature) => feature.startsWith("w="));
  const isBias = kept.map((feature) => feature === "bias");
  const random = randomFrom(settings.seed);
  const chances = new Float64Array(width);
  let averaged = 0;
  for (let run = 0; run < settings.runs; run++) {
    const weights = new Float64Array(kept.length * width);
    const squares = new Float64Array(kept.length * width).fill(0.01);
    const order = inputs.map((_, i) => i);
    for (let epoch = 0; epoch < settings.epochs; epoch++) {
      shuffle(order, random);
      for (const example of order) {
        const wordless = random() < settings.forgetWords;
        const input = inputs[example]!.filter(
          (id) => isBias[id] || (random() >= settings.forget && !(wordless && isWord[id])),
        );
        predict(weights, input, chances);
        for (let label = 0; label < width; label++) {
          const error = chances[label]! - (label === targets[example] ? 1 : 0);
          for (const id of input) {
            const at = id * width + label;
            const slope = error + settings.decay * weights[at]!;
            squares[at]! += slope * slope;
            weights[at]! -= (settings.rate * slope) / Math.sqrt(squares[at]!);
          }
        }
      }
      if (epoch * 2 < settings.epochs) continue;
      for (let at = 0; at < weights.length; at++) sums[at]! += weights[at]!;
      averaged += 1;
    }
  }
  const rows = new Map<string, readonly number[]>();
  for (const [feature, id] of ids) {
    const row = [...sums.subarray(id * width, (id + 1) * width)].map((sum) => sum / averaged);
    const mean = row.reduce((sum, weight) => sum + weight, 0) / width;
    rows.set(
      feature,
      row.map((weight) => weight - mean),
    );
  }
  return rows;
}

/** Fisher and Yates. */
function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Fills in the probability of each label. */
function predict(weights: Float64Array, input: readonly number[], chances: Float64Array): void {
  chances.fill(0);
  for (const id of input)
    for (let label = 0; label < chances.length; label++)
      chances[label]! += weights[id * chances.length + label]!;
  const top = Math.max(...chances);
  let sum = 0;
  for (let label = 0; label < chances.length; label++) {
    chances[label] = Math.exp(chances[label]! - top);
    sum += chances[label]!;
  }
  for (let label = 0; label < chances.length; label++) chances[label]! /= sum;
}
