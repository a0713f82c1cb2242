import type { Attachment } from "svelte/attachments";

/** So far below what is seen, in pixels; a browser without `scrollMargin` tells when it is seen. */
const NEAR = 400;

/** Tells when an element comes near to what is seen of the box that it scrolls in, and again as long as it stays near. */
export function nearing(tell: () => void): Attachment<HTMLElement> {
  return (element) => {
    const watch = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        tell();
        // the first look at an element is always told
        watch.unobserve(element);
        watch.observe(element);
      },
      { scrollMargin: `0px 0px ${NEAR}px` },
    );
    watch.observe(element);
    return () => watch.disconnect();
  };
}
