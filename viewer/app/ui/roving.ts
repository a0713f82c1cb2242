import type { Attachment } from "svelte/attachments";

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * Makes a toolbar one stop of the Tab key: arrows go from button to button and around, Home and End to the first and
 * the last (WAI-ARIA Authoring Practices, Toolbar). The button that had the focus last is the one that Tab comes to.
 */
export const roving: Attachment<HTMLElement> = (toolbar) => {
  const buttons = () =>
    [...toolbar.querySelectorAll<HTMLElement>("button")].filter((button) => button.offsetParent !== null);
  function stopAt(chosen: HTMLElement | undefined): void {
    for (const button of toolbar.querySelectorAll<HTMLElement>("button"))
      button.tabIndex = button === chosen ? 0 : -1;
  }
  function key(event: KeyboardEvent): void {
    const all = buttons();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const step = STEPS[event.key];
    let next: HTMLElement | undefined;
    if (event.key === "Home") next = all[0];
    else if (event.key === "End") next = all.at(-1);
    else if (step !== undefined && at >= 0) next = all[(at + step + all.length) % all.length];
    if (!next || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    event.preventDefault();
    next.focus();
  }
  function focused({ target }: FocusEvent): void {
    if (target instanceof HTMLElement && target.tagName === "BUTTON") stopAt(target);
  }
  /** Buttons come and go with the view. */
  const watch = new MutationObserver(() => {
    const all = buttons();
    if (!all.some((button) => button.tabIndex === 0)) stopAt(all[0]);
    else for (const button of all.filter((one) => !one.hasAttribute("tabindex"))) button.tabIndex = -1;
  });
  stopAt(buttons()[0]);
  watch.observe(toolbar, { childList: true, subtree: true });
  toolbar.addEventListener("keydown", key);
  toolbar.addEventListener("focusin", focused);
  return () => {
    watch.disconnect();
    toolbar.removeEventListener("keydown", key);
    toolbar.removeEventListener("focusin", focused);
  };
};
