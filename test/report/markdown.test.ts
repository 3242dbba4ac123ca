import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { escapeMarkdown } from "../../src/report/markdown-text.ts";
import { markdown } from "../../src/report/markdown.ts";
import { HOSTILE, hostileReport } from "./hostile.ts";
import { printed } from "./options.ts";
import { reportOf, sample } from "./sample.ts";

const rendered = (text: string): string => marked.parse(text, { async: false, gfm: true });

describe("Markdown", () => {
  it("shows one draft in full", () => {
    const html = rendered(printed(markdown, reportOf([sample()])));
    expect(html).toContain("72 good · drafts/one-pot-pasta.md Weeknight pasta in 15 minutes");
    expect(html).toContain("<strong>+9</strong>");
    expect(html).toContain('<td align="right">82</td>');
  });

  it("shows many in a table, each with its folded page", () => {
    const html = rendered(printed(markdown, reportOf([sample(), sample({ file: "b.md" })])));
    expect(html.match(/<tr>/g)?.length).toBeGreaterThan(4);
    expect(html.match(/<details>/g)).toHaveLength(2);
  });

  it("renders nothing that a draft brought: no tag, link, picture, code or emphasis", () => {
    const html = rendered(printed(markdown, hostileReport()));
    expect(html).not.toMatch(/<(?:script|a|img|code|em|del|h1|hr|li><p><a)\b/);
    const table = html.slice(html.indexOf("<table>"), html.indexOf("</table>"));
    expect(table.match(/<tr>/g)).toHaveLength(HOSTILE.length + 1);
    expect(table.match(/<td/g)).toHaveLength(HOSTILE.length * 4);
  });

  it.each([
    ["# no heading", "# no heading"],
    ["1. no list", "1. no list"],
    ["- no list", "- no list"],
    ["> no quote", "&gt; no quote"],
    ["**a** _b_ `c` ~~d~~ <b>e</b>", "**a** _b_ `c` ~~\u200bd~~ &lt;b&gt;e&lt;/b&gt;"],
    ["http://x.example www.x.example", "http://x.example www.x.example"],
    ["[a](b) ![c](d) \\[e]", "[a](b) ![c](d) \\[e]"],
    ["a@x.example", "a@\u200bx.example"],
    ["@octocat #12 GH-7 !3 x#4", "@\u200boctocat #\u200b12 GH-\u200b7 !\u200b3 x#\u200b4"],
    ["10-15 min, 50% off, 3 & 4", "10-15 min, 50% off, 3 &amp; 4"],
  ])("%j is text", (text, shown) => {
    expect(rendered(escapeMarkdown(text))).toBe(`<p>${shown}</p>\n`);
  });

  it("stops emoji names and formulas", () => {
    expect(escapeMarkdown(":tada: $x^2$")).toBe("\\:tada: \\$\u200bx^2\\$");
  });
});
