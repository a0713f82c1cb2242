/** The sentences of a CoNLL-U file, without the documents of these names. */
export function sentencesOf(conllu: string, without: readonly string[] = []): string[] {
  const sentences: string[] = [];
  let skip = false;
  for (const line of conllu.split("\n")) {
    if (line.startsWith("# newdoc id = "))
      skip = without.includes(line.slice("# newdoc id = ".length).trim());
    else if (!skip && line.startsWith("# text = ")) sentences.push(line.slice("# text = ".length));
  }
  return sentences;
}
