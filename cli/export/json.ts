import { EXPORT_SECTIONS, type ExportRecord } from "#graph/store.ts";

/**
 * The whole store as one JSON document, a record a line: an object with a list for each section. The order is the
 * store's, so equal graphs give equal bytes.
 */
export async function* jsonDocument(records: AsyncIterable<ExportRecord>): AsyncIterable<string> {
  let next = 0;
  let first = true;
  yield "{";
  const open = (upTo: number) => {
    let text = "";
    for (; next <= upTo; next += 1) {
      text += `${next === 0 ? "" : "\n],"}\n"${EXPORT_SECTIONS[next]}": [`;
      first = true;
    }
    return text;
  };
  for await (const { section, record } of records) {
    const opening = open(EXPORT_SECTIONS.indexOf(section));
    yield `${opening}${first ? "" : ","}\n${JSON.stringify(record)}`;
    first = false;
  }
  yield `${open(EXPORT_SECTIONS.length - 1)}\n]\n}\n`;
}
