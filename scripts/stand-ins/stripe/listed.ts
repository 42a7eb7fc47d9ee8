import { missing } from "./fault";

type Span = { gte?: number; gt?: number; lte?: number; lt?: number };
type Page = { limit: number; starting_after?: string; ending_before?: string; created?: Span };

/** A page of a list as Stripe gives it: newest first, and whether there is more. */
export function listed<T extends { id: string; created: number }>(url: string, all: Iterable<T>, page: Page) {
  const newest = [...all].reverse().filter(({ created }) => within(created, page.created));
  const place = (id: string) => {
    const index = newest.findIndex((item) => item.id === id);
    if (index < 0) throw missing("object", id, "starting_after");
    return index;
  };
  const from = page.starting_after ? place(page.starting_after) + 1 : 0;
  const to = page.ending_before ? place(page.ending_before) : newest.length;
  const range = newest.slice(from, to);
  const data = page.ending_before ? range.slice(-page.limit) : range.slice(0, page.limit);
  return { object: "list" as const, data, has_more: range.length > data.length, url };
}

const within = (at: number, { gte, gt, lte, lt }: Span = {}): boolean =>
  at >= (gte ?? at) && at > (gt ?? at - 1) && at <= (lte ?? at) && at < (lt ?? at + 1);
