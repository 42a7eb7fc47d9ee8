// Says what is being done and how long it took.
const live = process.stdout.isTTY === true;
const seconds = (/** @type {number} */ since) => inSeconds(performance.now() - since);

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`);
}

/** @param {number} ms */
export const inSeconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs one step; the step may call `note` to say how far it is.
 * @template T
 * @param {string} label
 * @param {(note: (text: string) => void) => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now();
  let detail = "";
  const draw = () => process.stdout.write(`\r\x1b[K… ${label} (${seconds(started)})${detail}`);
  if (live) draw();
  else say(`… ${label}`);
  const ticking = live ? setInterval(draw, 500) : undefined;
  const note = (/** @type {string} */ text) => {
    detail = ` ${text}`;
    if (!live) say(`  ${label}: ${text} (${seconds(started)})`);
  };
  const end = (/** @type {string} */ mark) => {
    clearInterval(ticking);
    say(`${live ? "\r\x1b[K" : ""}${mark} ${label} (${seconds(started)})`);
  };
  try {
    const result = await work(note);
    end("✓");
    return result;
  } catch (error) {
    end("✗");
    throw error;
  }
}
