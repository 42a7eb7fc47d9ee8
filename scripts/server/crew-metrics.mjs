// Lets one web worker know what all of them count: it asks the crew, the crew asks each and hands the answers back.

/** @typedef {import("node:cluster").Worker} Worker */
/** @typedef {{ metrics: "own" | "all", id: string, of?: unknown }} Said */

const patienceMs = 2000;

/** @param {unknown} said @returns {said is Said} */
const isAbout = (said) => typeof said === "object" && said !== null && "metrics" in said && "id" in said;

/** @param {Worker} asker @param {unknown} said @param {Iterable<Worker>} crew those that answer */
export async function passMetrics(asker, said, crew) {
  if (!isAbout(said) || said.metrics !== "all") return;
  const answers = await Promise.all([...crew].map((worker) => ask(worker, `${said.id}:${worker.id}`)));
  if (asker.isConnected()) asker.send({ ...said, of: answers.filter(Boolean) });
}

/** One that leaves or hangs is left out. @param {Worker} worker @param {string} id */
function ask(worker, id) {
  return new Promise((resolve) => {
    /** @param {unknown} said */
    const hear = (said) => {
      if (isAbout(said) && said.metrics === "own" && said.id === id) settle(said.of);
    };
    const timer = setTimeout(() => settle(undefined), patienceMs);
    /** @param {unknown} answer */
    function settle(answer) {
      clearTimeout(timer);
      worker.off("message", hear);
      resolve(answer);
    }
    worker.on("message", hear);
    if (worker.isConnected()) worker.send({ metrics: "own", id });
    else settle(undefined);
  });
}
