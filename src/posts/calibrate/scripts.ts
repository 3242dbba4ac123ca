/** Scripts kept as files, joined to the posts that were made of them. */

import { readDecoded } from "../../batch/open-drafts.ts";
import { postDraft } from "../../batch/post-draft.ts";
import type { Draft } from "../../draft/draft.ts";
import type { Decoded } from "../../files/decoded.ts";
import { simplified } from "../columns.ts";
import type { Post } from "../post.ts";

export interface Script {
  readonly file: string;
  readonly draft: Draft;
  /** Words of the file's name and of its beginning, where a link or an id may stand. */
  readonly words: ReadonlySet<string>;
}

/** Characters at the start of a file in which its front matter stands. */
const HEAD = 2000;

/** @returns one script for each draft of the file; a file of several is known by their titles alone */
export async function scriptsOf(file: string, decoded: Decoded): Promise<Script[]> {
  const drafts = await readDecoded(decoded, { file });
  const name = file.split("/").at(-1) ?? file;
  const head = drafts.length === 1 ? `${name}\n${decoded.text.slice(0, HEAD)}` : "";
  const words = new Set(head.split(/[^\p{L}\p{N}_-]+/u));
  return drafts.map((draft) => ({ file, draft, words }));
}

/** By its id, the id in its link, then its title; each script is of one post. */
export function joinScripts(
  posts: readonly Post[],
  scripts: readonly Script[],
): { joined: ReadonlyMap<Post, Draft>; left: readonly Script[] } {
  const byKey = new Map(posts.flatMap((post) => keysOf(post).map((key) => [key, post] as const)));
  const byTitle = new Map(
    posts.flatMap((post) => titlesOf(post).map((title) => [title, post] as const)),
  );
  const joined = new Map<Post, Draft>();
  const left: Script[] = [];
  for (const script of scripts) {
    const word = [...script.words].find((one) => byKey.has(one));
    const post = byKey.get(word ?? "") ?? byTitle.get(simplifiedTitle(script.draft.title));
    if (post === undefined || joined.has(post)) left.push(script);
    else joined.set(post, withCaption(script.draft, post));
  }
  return { joined, left };
}

/** A shorter word may stand in any text. */
const MIN_KEY = 6;

function keysOf({ id, link }: Post): string[] {
  const path = link?.split(/[?#]/)[0]?.split("/") ?? [];
  const last = path.findLast((part) => part !== "");
  return [id, last].flatMap((key) =>
    key !== null && key !== undefined && key.length >= MIN_KEY ? [key] : [],
  );
}

function titlesOf({ title, caption }: Post): string[] {
  const line = caption.split("\n").find((one) => one.trim() !== "") ?? "";
  return [title, line].map(simplifiedTitle).filter((one) => one !== "");
}

/** Without tags, marks and case. */
function simplifiedTitle(title: string): string {
  return simplified(title.replaceAll(/#[\p{L}\p{N}_]+/gu, " "));
}

/** The post's text and tags are those that were posted, where the script names none. */
function withCaption(script: Draft, post: Post): Draft {
  const platform = script.platform ?? post.platform ?? undefined;
  const own = { ...script, ...(platform !== undefined && { platform }) };
  if (script.caption !== undefined) return own;
  const { segments, caption, hashtags } = postDraft({
    name: script.source.file,
    spoken: "",
    overlay: "",
    caption: post.caption,
  });
  return {
    ...own,
    segments: [...script.segments, ...segments],
    ...(caption !== undefined && { caption }),
    hashtags,
  };
}
