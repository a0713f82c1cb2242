import type { Attachment } from "svelte/attachments";
import { on } from "svelte/events";
import type { Viewer } from "./viewer.svelte.ts";

/** Lights an entity's node while the pointer or the focus is on an element, and not after the element went. */
export function pointing(viewer: Viewer, entity: string): Attachment<HTMLElement> {
  return (element) => {
    const point = () => {
      viewer.pointed = entity;
    };
    const leave = () => {
      if (viewer.pointed === entity) viewer.pointed = null;
    };
    const listeners = [
      on(element, "pointerenter", point),
      on(element, "focus", point),
      on(element, "pointerleave", leave),
      on(element, "blur", leave),
    ];
    return () => {
      for (const stop of listeners) stop();
      queueMicrotask(leave); // an element that goes tells of no leaving; the page is being drawn at this moment
    };
  };
}
