// Vérifie une archive fiscale ou un ticket d’OC Pizza, sans le logiciel : ce fichier seul, Node 18 ou plus, aucun paquet.
//   node verify-fiscal.mjs archive.jsonl [--key <empreinte>] [--contains ticket.json]
//   node verify-fiscal.mjs ticket.json [--key <empreinte>]
// --key : les clés attendues (celles que publie la page /verifier) ; toute autre est signalée.
import { createHash, createPublicKey, verify as verifySignature } from "node:crypto";
import { createReadStream, readFileSync, realpathSync } from "node:fs";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

/** @typedef {{ rateBp: number, netCents: number, vatCents: number, grossCents: number }} Tax */
/** @typedef {{ code: string, where: string, says: string }} Finding */
/** @typedef {{ payload?: string, manifest?: string, hash?: string, signature?: string, keyId?: string, publicKey?: string }} Row */
/** @typedef {{ id: string, kind: string, code: string, generation: number, outlet: string | null }} Chain */
/** @typedef {Chain & { from: number, to: number, prevHash: string, hash: string, grandBeforeCents: number, grandTotalCents: number }} Listed */
/** @typedef {{ chainId: string, from: number, to: number, hash: string, grandTotalCents: number }} Span */
/** @typedef {{ count: number, totalCents: number, vat: Tax[], tenders: { method: string, inCents: number, outCents: number }[] }} Totals */
/** @typedef {{ chain: Chain, seq: number, number: string, kind: string, totalCents: number, grandTotalCents: number, prevHash: string, keyId: string, at: string, vat?: Tax[], lines?: Tax[], tenders?: { method: string, amountCents: number }[], period?: string, parts?: number, totals?: Totals, tills?: Span[], carriedCents?: number }} Payload */
/** @typedef {{ format: string, outlet: string | null, scope: string, entries: number, sha256: string, chains: Listed[], keys: { keyId: string, publicKey: string }[] }} Manifest */
/** @typedef {{ hash: string, said: Payload }} Entry */

const sha256 = (/** @type {string} */ text) => createHash("sha256").update(text).digest("hex");
const keyIdOf = (/** @type {string} */ publicKey) =>
  createHash("sha256").update(Buffer.from(publicKey, "base64url")).digest("hex").slice(0, 16);
const euros = (/** @type {number} */ cents) => `${(cents / 100).toFixed(2).replace(".", ",")} €`;
const nameOf = (/** @type {Chain} */ chain) => `${chain.outlet ?? "groupe"}/${chain.code}${chain.generation}`;

/**
 * Checks the lines of an archive.
 * @param {Iterable<string> | AsyncIterable<string>} lines
 * @param {{ keys?: string[], contains?: Row }} [expected]
 */
export async function verifyArchive(lines, { keys: pinned = [], contains } = {}) {
  /** @type {Finding[]} */
  const findings = [];
  const found = (/** @type {string} */ code, /** @type {string} */ where, /** @type {string} */ says) =>
    findings.push({ code, where, says });
  /** @type {{ row: Row, said: Payload }[]} */
  const read = [];
  /** @type {Row | undefined} */
  let last;
  const digest = createHash("sha256");
  let count = 0;
  for await (const line of lines) {
    if (!line.trim()) continue;
    count += 1;
    if (last) found("unordered", `ligne ${count}`, "une ligne suit le manifeste, qui doit être la dernière");
    const row = /** @type {Row | null} */ (parsed(line));
    if (row?.manifest) {
      last = row;
      continue;
    }
    digest.update(`${line}\n`);
    const said = /** @type {Payload | null} */ (row?.payload ? parsed(row.payload) : null);
    if (!row || !said?.chain) found("unreadable", `ligne ${count}`, "n’est pas une écriture lisible");
    else read.push({ row, said });
  }

  const manifest = /** @type {Manifest | null} */ (last?.manifest ? parsed(last.manifest) : null);
  if (!last || !manifest) {
    found("cut", "archive", "le manifeste manque : la fin de l’archive a été coupée");
    return { findings, entries: read.length, closings: 0, keys: /** @type {string[]} */ ([]), manifest };
  }
  const keys = new Map(manifest.keys.map(({ keyId, publicKey }) => [keyId, publicKey]));
  for (const [keyId, publicKey] of keys)
    if (keyIdOf(publicKey) !== keyId)
      found("wrong_key", keyId, "n’est pas l’empreinte de la clé donnée sous ce nom");
  const sealed = { pinned, keys, found };
  checkSeal(last, last.manifest ?? "", "manifeste", sealed);
  const sum = digest.digest("hex");

  const chains = byChain(read, found);
  const listed = new Map(manifest.chains.map((chain) => [chain.id, chain]));
  for (const [id, entries] of chains) {
    const chain = listed.get(id);
    if (!chain)
      found(
        "swapped",
        nameOf(/** @type {Entry} */ (entries[0]).said.chain),
        "chaîne étrangère à cette archive",
      );
    else checkChain(chain, entries, found);
  }
  for (const chain of manifest.chains)
    if (!chains.has(chain.id))
      found("missing", nameOf(chain), `les écritures ${chain.from} à ${chain.to} manquent toutes`);
  for (const { row, said } of read) {
    checkSeal(row, row.payload ?? "", said.number, sealed);
    checkSums(said, found);
  }
  const closings = checkClosings(chains, listed, found);
  if (contains && !read.some(({ row }) => row.hash === contains.hash))
    found("missing", "ticket", "le ticket présenté n’est pas dans cette archive");
  // Said last: what was done to the lines has its own name by now.
  if (findings.length === 0 && (sum !== manifest.sha256 || read.length !== manifest.entries))
    found("altered", "archive", "les lignes ne sont pas celles que le manifeste a signées");
  return { findings, entries: read.length, closings, keys: [...keys.keys()], manifest };
}

/**
 * Checks a receipt by itself: its place among the others only an archive can show.
 * @param {Row} row @param {{ keys?: string[] }} [expected]
 */
export function verifyReceipt(row, { keys: pinned = [] } = {}) {
  /** @type {Finding[]} */
  const findings = [];
  const found = (/** @type {string} */ code, /** @type {string} */ where, /** @type {string} */ says) =>
    findings.push({ code, where, says });
  const said = /** @type {Payload | null} */ (row.payload ? parsed(row.payload) : null);
  if (!said?.chain) found("unreadable", "ticket", "n’est pas une écriture lisible");
  else {
    const publicKey = row.publicKey ?? "";
    checkSeal(row, row.payload ?? "", said.number, {
      pinned,
      keys: new Map([[keyIdOf(publicKey), publicKey]]),
      found,
    });
    checkSums(said, found);
  }
  return { findings, said };
}

/** @param {string} text @returns {unknown} */
function parsed(text) {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** @typedef {(code: string, where: string, says: string) => unknown} Found */

/**
 * Hash and signature of one text.
 * @param {Row} row @param {string} text @param {string} where @param {{ pinned: string[], keys: Map<string, string>, found: Found }} known
 */
function checkSeal({ hash = "", signature = "", keyId = "" }, text, where, { pinned, keys, found }) {
  if (sha256(text) !== hash)
    return found("altered", where, "le contenu a été modifié : son empreinte ne correspond plus");
  const publicKey = keys.get(keyId);
  if (!publicKey) return found("wrong_key", where, `signé par une clé inconnue (${keyId})`);
  if (pinned.length > 0 && !pinned.includes(keyId))
    return found("wrong_key", where, `signé par une autre clé (${keyId}) que celle attendue`);
  if (/** @type {Row | null} */ (parsed(text))?.keyId !== keyId)
    found("wrong_key", where, "nomme une autre clé que celle qui l’a signé");
  const key = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x: publicKey }, format: "jwk" });
  if (!verifySignature(null, Buffer.from(hash, "hex"), key, Buffer.from(signature, "base64url")))
    found("forged", where, "la signature n’est pas celle de cette clé");
}

/**
 * Sorts entries by chain and number, naming what stands out of turn or twice.
 * @param {{ row: Row, said: Payload }[]} read @param {Found} found @returns {Map<string, Entry[]>}
 */
function byChain(read, found) {
  /** @type {Map<string, Entry[]>} */
  const chains = new Map();
  const seen = new Set();
  for (const { row, said } of read) {
    const entries = chains.get(said.chain.id) ?? [];
    chains.set(said.chain.id, entries);
    const [before, first] = [entries.at(-1)?.said, entries[0]?.said ?? said];
    const place = `${said.chain.id} ${said.seq}`;
    if (seen.has(place)) found("twice", said.number, "ce numéro est donné deux fois");
    else if (before && said.seq < before.seq)
      found("unordered", said.number, `vient après ${before.number} : l’ordre a été changé`);
    if (nameOf(first.chain) !== nameOf(said.chain))
      found("swapped", said.number, `se dit de ${nameOf(said.chain)} parmi ${nameOf(first.chain)}`);
    seen.add(place);
    entries.push({ hash: row.hash ?? "", said });
  }
  for (const entries of chains.values()) entries.sort((a, b) => a.said.seq - b.said.seq);
  return chains;
}

/**
 * Numbers without a gap, each linked to the one before, the perpetual total carried on, from where the manifest says to where.
 * @param {Listed} chain @param {Entry[]} entries @param {Found} found
 */
function checkChain(chain, entries, found) {
  const name = nameOf(chain);
  let [next, prevHash, grand] = [chain.from, chain.prevHash, chain.grandBeforeCents];
  let whole = true;
  for (const { hash, said } of entries) {
    if (said.seq < next) continue;
    if (nameOf(said.chain) !== name)
      found("swapped", said.number, `se dit de ${nameOf(said.chain)} dans ${name}`);
    if (said.seq > next) {
      const numbers = said.seq - 1 === next ? `${next}` : `${next} à ${said.seq - 1}`;
      found("missing", name, `écriture(s) manquante(s) : ${numbers}`);
      whole = false;
    } else if (whole && said.prevHash !== prevHash)
      found("unlinked", said.number, "n’est pas chaînée à l’écriture qui la précède");
    const carried = said.kind === "opening" && said.seq === 1 ? (said.carriedCents ?? 0) : grand;
    if (said.seq === next && whole && said.grandTotalCents !== carried + said.totalCents)
      found("total", said.number, "le total perpétuel n’est pas la suite du précédent");
    [next, prevHash, grand, whole] = [said.seq + 1, hash, said.grandTotalCents, true];
  }
  if (next <= chain.to) found("cut", name, `la fin manque : de ${next} à ${chain.to}`);
  else if (next > chain.to + 1)
    found("altered", name, `va plus loin que le manifeste ne le dit (${chain.to})`);
  else if (prevHash !== chain.hash || grand !== chain.grandTotalCents)
    found("altered", name, "ne finit pas comme le manifeste le dit");
}

/** Lines, VAT and tenders of a document come to its total. @param {Payload} said @param {Found} found */
function checkSums({ number, kind, totalCents, vat, lines, tenders }, found) {
  if (!vat || !lines) return;
  const gross = (/** @type {Tax[]} */ taxes) => taxes.reduce((sum, tax) => sum + tax.grossCents, 0);
  const odd = [...vat, ...lines].some((tax) => tax.netCents + tax.vatCents !== tax.grossCents);
  const paid = (tenders ?? []).reduce((sum, { amountCents }) => sum + amountCents, 0);
  if (odd || gross(vat) !== totalCents || gross(lines) !== totalCents || netsOf(lines) !== netsOf(vat))
    found("total", number, "les lignes, la TVA et le total ne concordent pas");
  if (kind !== "correction" && kind !== "training" && paid !== totalCents)
    found("total", number, "les règlements ne font pas le total");
}

/**
 * A closing names numbers without a gap to the closing before, stands where its tills stood, and its totals are those of its
 * documents; a month is the sum of its days, a year of its months.
 * @param {Map<string, Entry[]>} chains @param {Map<string, Listed>} listed @param {Found} found
 */
function checkClosings(chains, listed, found) {
  let count = 0;
  for (const entries of chains.values()) {
    if (entries[0]?.said.chain.kind !== "closings") continue;
    /** @type {Map<string, number>} */
    const ends = new Map();
    /** @type {Record<string, Payload[]>} */
    const parts = { closing_month: [], closing_year: [] };
    for (const { said } of entries) {
      if (!said.kind.startsWith("closing_") || !said.totals || !said.tills) continue;
      count += 1;
      const name = `${said.number} (${said.period})`;
      if (said.kind === "closing_day") {
        checkDay(said, name, ends, { chains, listed, found });
        parts.closing_month?.push(said);
        continue;
      }
      const summed = parts[said.kind] ?? [];
      // In an archive of less than that closing its parts are elsewhere.
      if (summed.length === said.parts && !isSum(summed, said.totals))
        found("closing", name, "n’est pas la somme de ses clôtures");
      else if (summed.length > (said.parts ?? 0))
        found("closing", name, `ne compte que ${said.parts} clôtures sur ${summed.length}`);
      if (said.kind === "closing_month") parts.closing_year?.push(said);
      parts[said.kind] = [];
    }
  }
  return count;
}

/** @typedef {{ chains: Map<string, Entry[]>, listed: Map<string, Listed>, found: Found }} World */

/** @param {Payload} said @param {string} name @param {Map<string, number>} ends @param {World} world */
function checkDay({ totals, tills = [] }, name, ends, { chains, listed, found }) {
  /** @type {Payload[]} */
  const documents = [];
  let whole = true;
  for (const span of tills) {
    const before = ends.get(span.chainId);
    if (before !== undefined && span.from !== before + 1)
      found("closing", name, `commence au n° ${span.from} alors que la précédente finit au n° ${before}`);
    ends.set(span.chainId, span.to);
    if (span.to < span.from) continue;
    const chain = listed.get(span.chainId);
    const entries = chains.get(span.chainId) ?? [];
    if (!chain || chain.from > span.from || chain.to < span.to) whole = false;
    const end = entries.find(({ said }) => said.seq === span.to);
    if (end && (end.hash !== span.hash || end.said.grandTotalCents !== span.grandTotalCents))
      found("closing", name, `ne finit pas sur l’écriture n° ${span.to} de ${nameOf(end.said.chain)}`);
    documents.push(
      ...entries.flatMap(({ said }) =>
        said.seq >= span.from && said.seq <= span.to && said.vat ? [said] : [],
      ),
    );
  }
  if (!whole || !totals) return;
  const sum = documents.reduce((total, { totalCents }) => total + totalCents, 0);
  const nets = netsOf(documents.flatMap(({ vat = [] }) => vat));
  if (totals.count !== documents.length || totals.totalCents !== sum || netsOf(totals.vat) !== nets)
    found(
      "closing",
      name,
      `dit ${totals.count} documents et ${euros(totals.totalCents)}, l’archive ${documents.length} et ${euros(sum)}`,
    );
}

/** @param {Tax[]} taxes */
function netsOf(taxes) {
  /** @type {Map<number, number>} */
  const nets = new Map();
  for (const { rateBp, netCents } of taxes) nets.set(rateBp, (nets.get(rateBp) ?? 0) + netCents);
  return JSON.stringify([...nets].filter(([, net]) => net !== 0).sort(([a], [b]) => a - b));
}

/** @param {Payload[]} parts @param {Totals} totals */
const isSum = (parts, totals) =>
  parts.reduce((sum, part) => sum + (part.totals?.totalCents ?? 0), 0) === totals.totalCents &&
  parts.reduce((sum, part) => sum + (part.totals?.count ?? 0), 0) === totals.count &&
  netsOf(parts.flatMap((part) => part.totals?.vat ?? [])) === netsOf(totals.vat);

/** @param {string[]} args */
async function main(args) {
  const valuesOf = (/** @type {string} */ name) =>
    args.flatMap((arg, index) => (args[index - 1] === name ? [arg] : []));
  const [file] = args.filter((arg, index) => !arg.startsWith("--") && !args[index - 1]?.startsWith("--"));
  if (!file)
    throw new Error(
      "usage : node verify-fiscal.mjs <archive.jsonl | ticket.json> [--key <empreinte>] [--contains ticket.json]",
    );
  const keys = valuesOf("--key");
  const [receipt] = valuesOf("--contains");
  const say = (/** @type {string} */ line) => process.stdout.write(`${line}\n`);
  const name = (/** @type {Finding} */ { code, where, says }) => say(`✗ ${where} : ${says} [${code}]`);
  if (file.endsWith(".json")) {
    const { findings, said } = verifyReceipt(JSON.parse(readFileSync(file, "utf8")), { keys });
    findings.forEach(name);
    if (findings.length === 0 && said)
      say(
        `✓ ${said.number} du ${said.at}, ${euros(said.totalCents)} : contenu et signature intacts (clé ${said.keyId})`,
      );
    return findings.length;
  }
  const contains = receipt ? JSON.parse(readFileSync(receipt, "utf8")) : undefined;
  const lines = createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  const {
    findings,
    entries,
    closings,
    keys: used,
    manifest,
  } = await verifyArchive(lines, { keys, contains });
  findings.forEach(name);
  const what = `${manifest?.outlet ?? "groupe"}, ${manifest?.scope ?? "?"} : ${entries} écritures, ${closings} clôtures`;
  if (findings.length === 0)
    say(`✓ ${what} : rien ne manque, rien n’a été modifié${contains ? ", le ticket y est" : ""}`);
  else say(`${what} : ${findings.length} anomalie(s)`);
  if (keys.length === 0)
    say(
      `Clés : ${used.join(", ")}. À comparer avec celles que publie le groupe (page /verifier), ou à donner par --key.`,
    );
  return findings.length;
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  process.exitCode = await main(process.argv.slice(2)).then(
    (findings) => (findings > 0 ? 1 : 0),
    (error) => {
      process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
      return 2;
    },
  );
}
