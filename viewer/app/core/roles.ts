import { timeInWords } from "#graph/time.ts";
import type { RelationshipRow } from "./rows.ts";

/** A post or a job, as one says it in a line: "former trade minister, Norway"; "leads Coastal Party". */
export interface RoleHeld {
  /** What goes before the body's name, with what joins the two: "prime minister, ", "leads ". */
  readonly words: string;
  readonly body: string;
  readonly bodyName: string;
  readonly former: boolean;
  /** "since 2021", "2019 to 2021"; null where no article says. */
  readonly when: string | null;
}

/** In the order in which they are named. */
const POSTS: Readonly<Record<string, { readonly now: string; readonly past: string }>> = {
  LEADS: { now: "leads", past: "formerly led" },
  HOLDS_POSITION: { now: "holds office in", past: "formerly held office in" },
  WORKS_FOR: { now: "works for", past: "formerly worked for" },
};
const RANKS = Object.keys(POSTS);

type Post = Pick<
  RelationshipRow,
  | "subject"
  | "predicate"
  | "object"
  | "objectName"
  | "modality"
  | "role"
  | "tenure"
  | "since"
  | "until"
  | "claims"
  | "articles"
>;

/**
 * The posts of an entity by its relationships: those of today first, then leading ones, then the best supported.
 * A role at a body is said once, as the relationship says it that knows its tenure; who has a role at a body is
 * not also said to work for it.
 */
export function rolesOf(entity: string, relationships: readonly Post[]): readonly RoleHeld[] {
  const posts = relationships
    .filter((one) => one.subject === entity && one.predicate in POSTS)
    .filter(({ modality, claims }) => modality === "actual" && claims > 0)
    .sort(
      (a, b) =>
        Number(isFormer(a)) - Number(isFormer(b)) ||
        RANKS.indexOf(a.predicate) - RANKS.indexOf(b.predicate) ||
        b.articles - a.articles,
    );
  const told = posts.filter((one, index) => {
    if (one.role === null)
      return !posts.some(
        (other, at) => other.object === one.object && at !== index && (other.role !== null || at < index),
      );
    const same = posts.filter((other) => other.object === one.object && other.role === one.role);
    return one === (same.find(({ tenure }) => tenure !== null) ?? same[0]);
  });
  return told.map((one) => ({
    words: wordsOf(one),
    body: one.object,
    bodyName: one.objectName,
    former: isFormer(one),
    when: whenOf(one),
  }));
}

/** A single time in both places is that of a report of it, not a beginning and an end. */
function whenOf({ since, until }: Post): string | null {
  if (since === null && until === null) return null;
  if (since === until) return timeInWords(since as string);
  return timeInWords(`${since ?? ""}/${until ?? ""}`);
}

function isFormer({ tenure }: Pick<Post, "tenure">): boolean {
  return tenure === "former";
}

function wordsOf({ predicate, role, tenure }: Post): string {
  if (role === null) return `${POSTS[predicate]?.[tenure === "former" ? "past" : "now"] ?? ""} `;
  return `${tenure === null || tenure === "incumbent" ? "" : `${tenure} `}${role}, `;
}
