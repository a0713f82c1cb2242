import { pageOf } from "#graph/address.ts";
import { identity } from "#graph/identity.ts";
import type { Article } from "#graph/model.ts";

/** By which a store finds articles: hashes, since an index takes no text of any length. */
export interface ArticleKeys {
  readonly addressKey: string | null;
  /** Of its title and publisher. */
  readonly titleKey: string | null;
  /** The key of the article that its notice is about, whichever of the two that is. */
  readonly aboutKey: string | null;
}

export function keysOf({
  address,
  title,
  publisher,
  about,
}: Pick<Article, "address" | "title" | "publisher" | "about">): ArticleKeys {
  return {
    addressKey: address === null ? null : addressKey(address),
    titleKey: title === null ? null : titleKey(title, publisher),
    aboutKey:
      about === null ? null : /^https?:/i.test(about) ? addressKey(about) : titleKey(about, publisher),
  };
}

/** However the address of the page is written. */
function addressKey(address: string): string {
  return identity("k", "address", pageOf(address));
}

/** Upper and lower case, punctuation and the form of quotation marks make no other title. */
function titleKey(title: string, publisher: string | null): string | null {
  const folded = folding(title);
  return folded === "" ? null : identity("k", "title", folded, folding(publisher ?? ""));
}

function folding(words: string): string {
  return words
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
