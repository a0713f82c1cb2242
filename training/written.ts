const END = "<!-- end -->";

/**
 * A page of which a part is written by a command: `body` between the comments "written by COMMAND" and "end".
 * Throws when the page keeps no place for it.
 */
export function fillWritten(page: string, command: string, body: string): string {
  const opening = `<!-- written by ${command} -->`;
  const begin = page.indexOf(opening);
  const end = page.indexOf(END, begin);
  if (begin < 0 || end < 0)
    throw new Error(`The page has no place for figures: put in ${opening} and ${END}`);
  return `${page.slice(0, begin)}${opening}\n\n${body}\n\n${page.slice(end)}`;
}
