import type { CommitRange } from "../trend/finding.ts";
import type { NotedChangePoint } from "../trend/noted-change-point.ts";
import { circumstances, evidenceSentences, headlineText } from "./finding-sentence.ts";
import { commitAddress } from "./links.ts";
import { element, type Markup, spaced } from "./markup.ts";
import { commitText, moreThan, movedText, type Part, returnedParts, sizeText, suspectsParts } from "./move-story.ts";
import { shortCommit } from "./short.ts";

/**
 * All that is known of a level that moved: how far, what did it and what shows that, and which commits are suspect.
 *
 * @param repository its address, where commits are links to it.
 */
export function moveMarkup(change: NotedChangePoint, repository: string | undefined): readonly Markup[] {
  const { finding } = change;
  const reasons = [...evidenceSentences(change), ...circumstances(change)].join(" ");
  const back = returnedParts(change);
  return [
    element("p", {}, `${movedText(change)}: ${sizeText(change)}.`),
    element("p", {}, spaced(element("strong", {}, headlineText(change)), reasons)),
    sentence(suspectsParts(change), repository),
    ...(finding?.commits === undefined || finding.cause === "device" ? [] : listed(finding.commits, repository)),
    ...(back.length === 0 ? [] : [sentence(back, repository)]),
  ];
}

function sentence(parts: readonly Part[], repository: string | undefined): Markup {
  const pieces = parts.map((part) =>
    typeof part === "string" ? part : withEnd(commitMarkup(part.commit, repository), part.end),
  );
  return element("p", {}, spaced(...pieces));
}

function withEnd(commit: Markup, end: string | undefined): Markup {
  return end === undefined ? commit : element("span", {}, commit, end);
}

function listed(commits: CommitRange, repository: string | undefined): readonly Markup[] {
  if (commits.listed.length === 0) return [];
  const rows = commits.listed.map((one) =>
    element("li", {}, spaced(commitMarkup(one.commit, repository), commitText(one))),
  );
  const more = moreThan(commits).map((text) => element("li", {}, text));
  return [element("ul", {}, [...rows, ...more])];
}

/** Ten digits, a link where the repository is known. */
function commitMarkup(commit: string, repository: string | undefined): Markup {
  const address = commitAddress(repository, commit);
  const short = element("code", {}, shortCommit(commit));
  return address === undefined ? short : element("a", { href: address }, short);
}
