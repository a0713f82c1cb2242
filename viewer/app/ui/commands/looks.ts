import {
  COLOURINGS,
  type Colouring,
  colouringNames,
  MEASURES,
  type Measure,
  measureNames,
} from "../../core/looks.ts";
import type { Viewer } from "../viewer.svelte.ts";
import type { Command } from "./command.ts";

export function sizeBy(viewer: Viewer, measure: Measure): void {
  const words = measureNames[measure].toLowerCase();
  viewer.look({ measure }, `Sized by ${words}`);
  viewer.announced = `Sized by ${words}.`;
}

export function colourBy(viewer: Viewer, colouring: Colouring): void {
  const words = colouringNames[colouring].toLowerCase();
  viewer.look({ colouring }, `Coloured by ${words}`);
  viewer.announced = `Coloured by ${words}.`;
}

export function drawHulls(viewer: Viewer, hulls: boolean): void {
  viewer.look({ hulls }, hulls ? "Outlined communities" : "Took the outlines away");
}

export function labelTies(viewer: Viewer, edgeLabels: boolean): void {
  viewer.look({ edgeLabels }, edgeLabels ? "Labelled every tie" : "Took the ties' labels away");
}

/** The one after it, and after the last the first. */
function nextOf<Word>(words: readonly Word[], word: Word): Word {
  return words[(words.indexOf(word) + 1) % words.length] as Word;
}

export const looksCommands: readonly Command[] = [
  {
    name: "Size by something else",
    group: "Look",
    keys: ["s"],
    run: (viewer) => sizeBy(viewer, nextOf(MEASURES, viewer.view.looks.measure)),
  },
  ...MEASURES.map(
    (measure): Command => ({
      name: `Size by ${measureNames[measure].toLowerCase()}`,
      group: "Look",
      keys: [],
      run: (viewer) => sizeBy(viewer, measure),
    }),
  ),
  {
    name: "Colour by kind or by community",
    group: "Look",
    keys: ["Shift+C"],
    run: (viewer) => colourBy(viewer, nextOf(COLOURINGS, viewer.view.looks.colouring)),
  },
  {
    name: "Outline communities",
    group: "Look",
    keys: ["g"],
    run: (viewer) => drawHulls(viewer, !viewer.view.looks.hulls),
  },
  {
    name: "Label every tie",
    group: "Look",
    keys: ["n"],
    run: (viewer) => labelTies(viewer, !viewer.view.looks.edgeLabels),
  },
];
