import { topicKind } from "./topics";

export type LiveEvent =
  | { event: "change"; topic: string; data: unknown }
  | { event: "hint"; topic: string }
  | { event: "resync" }
  | { event: "bye" };

/** Reads what a public topic says now, in a language. */
export type Read = (topic: string, locale: string) => Promise<unknown>;

type Seat = { locale: string; send: (event: LiveEvent) => void };
type Room = {
  seats: Map<Seat, number>;
  last: Map<string, unknown>;
  timer?: NodeJS.Timeout;
  /** Not read again before this instant. */
  restsUntil: number;
  reading: boolean;
  stale: boolean;
};

export type Hub = ReturnType<typeof createHub>;

/**
 * Who listens to what. A public topic is read once per language for all who listen: at once when it was quiet, then at
 * most once in `burstMs`, however many hints arrive; a private one only passes the hint on, and each reader asks for its own.
 */
export function createHub(read: Read, onError: (error: unknown, topic: string) => void, burstMs = 100) {
  const rooms = new Map<string, Room>();

  function schedule(topic: string, room: Room) {
    room.stale = true;
    if (room.timer || room.reading) return;
    const waitMs = Math.max(0, room.restsUntil - performance.now());
    room.timer = setTimeout(() => void publish(topic, room), waitMs);
  }

  async function publish(topic: string, room: Room) {
    room.timer = undefined;
    room.restsUntil = performance.now() + burstMs;
    room.reading = true;
    room.stale = false;
    for (const locale of new Set([...room.seats.keys()].map((seat) => seat.locale))) {
      try {
        const data = await read(topic, locale);
        room.last.set(locale, data);
        tell(room, locale, { event: "change", topic, data });
      } catch (error) {
        room.last.delete(locale);
        onError(error, topic);
        tell(room, locale, { event: "hint", topic });
      }
    }
    room.reading = false;
    // A hint that came while reading may tell of something the answer does not know yet.
    if (room.stale && room.seats.size > 0) schedule(topic, room);
  }

  function tell(room: Room, locale: string, event: LiveEvent) {
    for (const seat of room.seats.keys()) if (seat.locale === locale) seat.send(event);
  }

  function enter(topic: string, seat: Seat) {
    const room = rooms.get(topic) ?? newRoom();
    rooms.set(topic, room);
    room.seats.set(seat, 1);
    if (topicKind(topic) === "orders") return;
    // Whoever comes is told how things stand; while others listen, the last answer is kept true by the hints.
    if (room.last.has(seat.locale) && !room.stale)
      seat.send({ event: "change", topic, data: room.last.get(seat.locale) });
    else schedule(topic, room);
  }

  function leave(topic: string, seat: Seat) {
    const room = rooms.get(topic);
    room?.seats.delete(seat);
    if (!room || room.seats.size > 0) return;
    clearTimeout(room.timer);
    rooms.delete(topic);
  }

  return {
    /** Listens until the returned function is called. */
    subscribe(topics: readonly string[], locale: string, send: Seat["send"]): () => void {
      const seat: Seat = { locale, send };
      for (const topic of topics) enter(topic, seat);
      return () => {
        for (const topic of topics) leave(topic, seat);
      };
    },
    /** Something happened to a topic, says the database. */
    hear(topic: string) {
      const room = rooms.get(topic);
      if (!room) return;
      if (topicKind(topic) !== "orders") return schedule(topic, room);
      const event: LiveEvent = { event: "hint", topic };
      for (const seat of room.seats.keys()) seat.send(event);
    },
    /** Hints may have been missed: everything public is read again, everybody is told to re-read the rest. */
    resync() {
      const seats = new Set([...rooms.values()].flatMap((room) => [...room.seats.keys()]));
      const event: LiveEvent = { event: "resync" };
      for (const seat of seats) seat.send(event);
      for (const [topic, room] of rooms) if (topicKind(topic) !== "orders") schedule(topic, room);
    },
    /** How many topics are listened to. */
    size: () => rooms.size,
  };
}

const newRoom = (): Room => ({
  ...{ seats: new Map(), last: new Map(), restsUntil: 0, reading: false, stale: false },
});
