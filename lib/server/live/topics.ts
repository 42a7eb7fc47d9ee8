const shapes = {
  /** What can still be made at an outlet: public, the whole answer travels in the event. */
  availability: /^availability:[0-9a-f-]{36}$/,
  /** One order, for who holds its link: public, the whole tracker travels in the event. */
  order: /^order:[\w-]{22}$/,
  /** The orders of an outlet: staff only, a bare hint. */
  orders: /^orders:[0-9a-f-]{36}$/,
} as const;

export type TopicKind = keyof typeof shapes;

/** More than a screen needs, fewer than it takes to be a nuisance. */
const mostTopics = 12;

/** The kind of a topic that a stream may ask for, null for anything else. */
export function topicKind(topic: string): TopicKind | null {
  const kinds = Object.keys(shapes) as TopicKind[];
  return kinds.find((kind) => shapes[kind].test(topic)) ?? null;
}

/** What follows the colon: an outlet's id or an order's token. */
export const topicKey = (topic: string): string => topic.slice(topic.indexOf(":") + 1);

/** `a,b` as a list without doubles; null when a topic is unknown, or there are none or too many. */
export function parseTopics(text: string | null): string[] | null {
  const topics = [...new Set((text ?? "").split(",").filter(Boolean))];
  if (topics.length === 0 || topics.length > mostTopics) return null;
  return topics.every((topic) => topicKind(topic)) ? topics : null;
}
