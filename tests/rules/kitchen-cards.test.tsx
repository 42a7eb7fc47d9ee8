import { NextIntlClientProvider } from "next-intl";
import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, test } from "vitest";
import { TicketCard } from "@/components/kitchen/ticket-card";
import type { Fired } from "@/lib/kitchen/board";
import type { MemoLine, TicketPart } from "@/lib/kitchen/ticket";
import common from "@/messages/fr/common.json";
import kitchen from "@/messages/fr/kitchen.json";
import paper from "@/messages/fr/paper.json";
import { aLine, aPart, aTicket, minutesOn, ticketsAt } from "../support/tickets";

const memo = (name: string, change: MemoLine["change"]): MemoLine => ({
  ...{ code: name.toLowerCase(), name, unit: "g", quantity: 40, extra: change === "added" ? 40 : 0 },
  ...{ change, allergens: [] },
});
const half = (side: TicketPart["side"], name: string, ...changes: MemoLine[]) =>
  aPart(name, { side, memo: changes });

/** What a card says, one piece of text a line: what is read, not how it looks. */
function said(ticket: Fired): string[] {
  const markup = renderToStaticMarkup(
    <NextIntlClientProvider locale="fr" timeZone="Europe/Paris" messages={{ common, kitchen, paper }}>
      <TicketCard
        {...{ ticket, station: "all", now: ticketsAt, zone: "Europe/Paris", papersAt: "/papiers" }}
        {...{ digit: 1, next: true, chosen: false, changed: false }}
        onSeen={() => {}}
        act={() => {}}
        onMemo={() => {}}
        onMissing={() => {}}
        onIncident={null}
        onSaid={() => {}}
      />
    </NextIntlClientProvider>,
  );
  return markup
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .split(/<[^>]+>/)
    .map((text) => text.trim())
    .filter(Boolean);
}

const fired = (over: Partial<Fired>): Fired => ({
  ...aTicket(12, { status: "preparing", acceptedAt: minutesOn(-4), acceptedBy: "Karim", ...over }),
  ...{ startedAt: minutesOn(-3), fireAt: ticketsAt },
});

describe("a ticket on the screen", () => {
  test("a long name, twelve of it: the number stands before it once, and how many are done", () => {
    const name = "Quatre fromages de nos montagnes et de leurs vallées les plus reculées";
    expect(said(fired({ lines: [aLine(name, 12, { done: [1, 2] })] }))).toMatchSnapshot();
  });

  test("four removals, each struck and said; three of it, unmistakably", () => {
    const removed = ["Olives noires", "Champignons de Paris", "Jambon blanc", "Origan"].map((one) =>
      memo(one, "removed"),
    );
    expect(said(fired({ lines: [aLine("Reine", 3, {}, { memo: removed })] }))).toMatchSnapshot();
  });

  test("both halves changed, each with its side and its own changes", () => {
    const left = half("left", "Orientale", memo("Merguez", "removed"));
    const right = half("right", "Savoyarde", memo("Fromage de chèvre", "added"));
    expect(said(fired({ lines: [{ ...aLine("x"), parts: [left, right] }] }))).toMatchSnapshot();
  });

  test("a note from right to left with pictures in it stays whole", () => {
    const note = "بدون بصل من فضلك 🔥🍕 merci";
    expect(said(fired({ note, lines: [aLine("Margherita")] }))).toMatchSnapshot();
  });

  test("an allergy above all dishes, with those that hold it and who read it", () => {
    const cheese = { ...memo("Mozzarella", "none"), allergens: ["LAI" as const] };
    const allergy = {
      ...{ allergens: ["LAI" as const], words: "même des traces" },
      ...{ heededBy: "Karim", heededAt: minutesOn(-3) },
    };
    expect(
      said(fired({ allergy, allergens: ["LAI"], lines: [aLine("Margherita", 1, {}, { memo: [cheese] })] })),
    ).toMatchSnapshot();
  });
});
