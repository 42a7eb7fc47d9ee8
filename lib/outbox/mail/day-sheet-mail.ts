import { z } from "zod";
import type { Block, Mail } from "./layout";
import type { Words } from "./texts";

export const daySheetKind = "day_sheet";
export const DaySheetPayload = z.object({ name: z.string(), outletId: z.uuid(), day: z.iso.date() });

type Told = {
  name: string;
  outlet: string;
  day: string;
  parts: readonly { heading: string; rows: readonly { label: string; amount: string }[]; text?: string }[];
  url: string;
};

/** A day's sheet to who runs the outlet: the same as its PDF says. */
export function daySheetMail({ name, outlet, day, parts, url }: Told, words: Words): Mail {
  const say = (key: string) => words.mail(`day_sheet.${key}`, { outlet, day });
  const blocks = parts.flatMap(({ heading, rows, text }): Block[] => [
    { kind: "heading", text: heading },
    ...(rows.length > 0 ? [{ kind: "rows" as const, rows: [...rows] }] : []),
    ...(text ? text.split("\n").map((line) => ({ kind: "text" as const, text: line })) : []),
  ]);
  return {
    ...{ locale: words.locale, subject: say("subject"), preview: say("preview"), title: say("title") },
    blocks: [
      { kind: "text", text: words.mail("greeting", { name }) },
      { kind: "text", text: say("text") },
      ...blocks,
      { kind: "link", label: say("open"), url },
    ],
    footer: [words.mail("footer.staff")],
  };
}
