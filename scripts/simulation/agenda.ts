import { standAt } from "@/lib/server/clock";

type Entry = { at: number; seq: number; what: () => Promise<unknown> };
export type Agenda = ReturnType<typeof createAgenda>;

/** What is still to happen, by a clock that jumps from one thing to the next: never two at once, so that a seed tells it all. */
export function createAgenda(from: Date) {
  const left: Entry[] = [];
  let clock = from.getTime();
  let seq = 0;
  return {
    now: () => new Date(clock),
    /** Milliseconds; what lies in the past happens next. */
    at(when: number, what: () => Promise<unknown>) {
      const entry = { at: Math.max(clock, Math.round(when)), seq: seq++, what };
      let [low, high] = [0, left.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        const other = left[middle];
        if (other && (other.at < entry.at || (other.at === entry.at && other.seq < entry.seq)))
          low = middle + 1;
        else high = middle;
      }
      left.splice(low, 0, entry);
    },
    in(seconds: number, what: () => Promise<unknown>) {
      this.at(clock + seconds * 1000, what);
    },
    /** Lives through everything; `seen` is told the time of each. */
    async run(seen: (at: Date) => void) {
      for (let next = left.shift(); next; next = left.shift()) {
        clock = next.at;
        standAt(new Date(clock));
        seen(new Date(clock));
        await next.what();
      }
    },
  };
}
