import type { Channel, Way } from "@/db/enums";
import type { Json } from "./canonical";
import type { Content } from "./chain";
import { documentLines, type Sold } from "./document-lines";
import { between, grossOf, taxesOf, type Worth } from "./position";
import { perRate, type Taxed } from "./vat";

type Till = "web" | "counter";

/** Money that moved for an order, or was said to move and did not. */
export type Move = {
  kind: "sale" | "refund" | "reversal";
  /** The row it is: `payment:<id>`, `refund:<id>`, `refund:<id>:failed`. */
  source: string;
  /** Less than 0 where it goes back. */
  cents: number;
  method: string;
  /** When, for what is written later than it happened. */
  movedAt: string;
  operator: string | null;
  terminal: string;
};

/** An order as far as the journal is concerned, and what it says of it already. */
export type Case = {
  orderId: string;
  outletId: string;
  number: number;
  day: string;
  channel: Channel;
  mode: Way;
  worth: Worth;
  sold: Sold;
  said: Taxed[];
  moves: Move[];
};

/** What every document names beside its content. */
export type Context = {
  at: Date;
  /** Written after the fact: then it says when the money moved. */
  late: boolean;
  operator: string | null;
  software: string;
};

/** Online money is the web's till; what hands take and give is the counter's, couriers' too. */
const tillOf = ({ method }: Pick<Move, "method">): Till =>
  method === "online" || method === "transfer" ? "web" : "counter";

export type Document = { till: Till; content: Content };

/**
 * The documents an order still lacks: one a move, but one for all that is paid together at a till; and a correction where its
 * rates shifted without money.
 */
export function documentsOf(of: Case, context: Context): Document[] {
  const groups = context.late ? of.moves.map((move) => [move] as const) : together(of.moves);
  const { said, documents } = groups.reduce<{ said: Taxed[]; documents: Document[] }>(
    (so, moves) => {
      const cents = moves.reduce((sum, move) => sum + move.cents, 0);
      const moved = between(so.said, taxesOf(of.worth, grossOf(so.said) + cents));
      const document = documentOf(of, moves, moved, so.said.length === 0, context);
      return { said: perRate([...so.said, ...moved]), documents: [...so.documents, document] };
    },
    { said: of.said, documents: [] },
  );
  const shifted = between(said, taxesOf(of.worth, grossOf(said)));
  if (shifted.length === 0) return documents;
  return [...documents, correctionOf(of, shifted, documents.at(-1)?.till ?? "counter", context)];
}

type Group = readonly [Move, ...Move[]];

/** Payments that follow one another at one till are one sale. */
function together(moves: readonly Move[]): Group[] {
  const groups: [Move, ...Move[]][] = [];
  for (const move of moves) {
    const last = groups.at(-1);
    const joins = last?.[0].kind === "sale" && move.kind === "sale" && tillOf(last[0]) === tillOf(move);
    if (last && joins) last.push(move);
    else groups.push([move]);
  }
  return groups;
}

function documentOf(of: Case, moves: Group, moved: Taxed[], first: boolean, context: Context): Document {
  const [move, ...rest] = moves;
  const cents = moves.reduce((sum, one) => sum + one.cents, 0);
  const why = move.kind === "sale" ? (first ? "part" : "difference") : move.kind;
  const [lines, vat] = withTotal(documentLines(moved, of.sold, why), moved, cents);
  const { at, late, software } = context;
  const body = {
    ...about(of),
    ...{
      lines,
      vat,
      tenders: moves.map(({ method, cents: amountCents, source }) => ({ method, amountCents, source })),
    },
    ...{ operator: move.operator, terminal: move.terminal, software },
    movedAt: late ? move.movedAt : undefined,
  };
  return {
    till: tillOf(move),
    content: {
      ...contentOf(of, move.kind, cents, at),
      ...{ source: move.source, others: rest.map(({ source }) => source), body },
    },
  };
}

function correctionOf(of: Case, vat: Taxed[], till: Till, { at, operator, software }: Context): Document {
  const lines = documentLines(vat, of.sold, "difference");
  const body = { ...about(of), lines, vat, tenders: [], operator, terminal: "system", software };
  return { till, content: { ...contentOf(of, "correction", 0, at), body } };
}

/** Everything sold for nothing is moved by no money; its lines are kept then, and come to 0. */
const withTotal = (lines: Json & readonly object[], vat: Taxed[], cents: number): [Json, Json] => {
  if (grossOf(vat) !== cents) throw new Error(`a document of ${cents} cents would say ${grossOf(vat)}`);
  return [lines as Json, vat as Json];
};

const contentOf = ({ orderId }: Case, kind: Content["kind"], totalCents: number, at: Date) => ({
  ...{ kind, totalCents, at, orderId },
});

const about = ({ number, day, channel, mode }: Case) => ({ order: { number, day }, channel, mode });
