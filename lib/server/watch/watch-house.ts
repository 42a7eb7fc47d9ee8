import "server-only";
import { verifyBooks } from "../../reports/queries/verify-books";
import { seeStock } from "../../watch/queries/see-stock";
import { seeTrade } from "../../watch/queries/see-trade";
import {
  type Alarm,
  type AlarmRule,
  judgeOften,
  judgeSeldom,
  rulesOften,
  rulesSeldom,
} from "../../watch/rules";
import { stockRules } from "../../watch/stock-rules";
import { keepAlarms } from "../../watch/writes/keep-alarms";
import { takeTurn } from "../../watch/writes/take-turn";
import { now } from "../clock";
import { pool } from "../db";
import { log } from "../log";
import { queueState } from "../queue-state";
import { backupAge, certificateDays, seeDisks } from "./see-house";
import { tellAlarm } from "./tell-alarm";
import { tellStock } from "./tell-stock";

const oftenSeconds = 60;
const seldomSeconds = 900;
const stockMailSeconds = 3600;

/** Looks every minute at what passes by, and tells what somebody has to look at. */
export async function watchOften(at: Date = now()): Promise<void> {
  const [trade, queue] = await Promise.all([seeTrade(at), queueState()]);
  await tellAll(rulesOften, judgeOften({ ...trade, queue }), at);
}

/** Looks every quarter of an hour at what changes slowly or costs to look at. */
export async function watchSeldom(at: Date = now()): Promise<void> {
  const [findings, disks, days] = await Promise.all([
    verifyBooks(pool, at),
    seeDisks(),
    certificateDays(Date.now()),
  ]);
  const broken = findings.filter((finding) => finding.broken > 0);
  const seen = { broken, disks, certificateDays: days, backupMinutes: backupAge(Date.now()) };
  await tellAll(rulesSeldom, judgeSeldom(seen), at);
}

/** The shelves, and what suppliers ask; what is new is written to those in charge once an hour, all in one mail. */
export async function watchStock(at: Date = now()): Promise<void> {
  await keepAlarms(stockRules, await seeStock(at), at);
  if (await takeTurn("stock_mail", stockMailSeconds - 5, at)) await tellStock(at);
}

async function tellAll(judged: readonly AlarmRule[], found: Alarm[], at: Date): Promise<void> {
  for (const raised of await keepAlarms(judged, found, at)) await tellAlarm(raised);
}

/**
 * The watch leans on nothing it watches: a clock of its own in every web process and not the queue, which may be what stands
 * still. Of all processes one takes each turn.
 */
export function startWatching(): { stop: () => void } {
  const look = async () => {
    try {
      if (await takeTurn("often", oftenSeconds - 5, now())) await watchOften();
      if (await takeTurn("seldom", seldomSeconds - 5, now())) await watchSeldom();
      if (await takeTurn("stock", seldomSeconds - 5, now())) await watchStock();
    } catch (err) {
      // A database that is away says so in many places already.
      log.warn({ err }, "the house could not be looked at");
    }
  };
  const timer = setInterval(() => void look(), oftenSeconds * 1000);
  return { stop: () => clearInterval(timer) };
}
