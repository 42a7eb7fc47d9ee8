import type { JobHelpers, TaskList } from "graphile-worker";
import { z } from "zod";
import { locales } from "@/db/enums";
import { applyDueDrafts } from "../../catalogue/writes/apply-draft";
import { turnSaleHours } from "../../catalogue/writes/turn-sale-hours";
import { sendPasswordLink } from "../../customers/writes/ask-password-link";
import { forgetPositions } from "../../dispatch/writes/forget-positions";
import { handBackRounds } from "../../dispatch/writes/hand-back-rounds";
import { tuneReserves } from "../../dispatch/writes/tune-reserves";
import { expireUnaccepted } from "../../kitchen/writes/expire-unaccepted";
import { followWishes } from "../../kitchen/writes/follow-wishes";
import { liftStops } from "../../kitchen/writes/lift-stops";
import { openBusinessDays } from "../../kitchen/writes/open-business-days";
import { catchUpJournal } from "../../orders/writes/catch-up-journal";
import { closeDaysOver } from "../../orders/writes/close-business-day";
import { closeSession } from "../../orders/writes/close-session";
import { compareProvider } from "../../orders/writes/compare-provider";
import { expireUnpaid } from "../../orders/writes/expire-unpaid";
import { forgetAllergies } from "../../orders/writes/forget-allergies";
import { forgetProofs } from "../../orders/writes/keep-proof";
import { keepTechnicalJournal } from "../../orders/writes/keep-technical-journal";
import { purgeInactive } from "../../orders/writes/purge-inactive";
import { reconcilePayments } from "../../orders/writes/reconcile-payments";
import { sendRefund } from "../../orders/writes/send-refund";
import { tellLate } from "../../orders/writes/tell-late";
import { voidAuthorised } from "../../orders/writes/void-authorised";
import { forgetBrowsers } from "../../outbox/writes/forget-browsers";
import { forgetGeocodes } from "../../outlets/writes/keep-geocode";
import { openOutlets } from "../../outlets/writes/open-outlets";
import { listWaitingPrinters } from "../../printing/queries/next-print";
import { addUpDays } from "../../reports/writes/add-up-days";
import { askReviews } from "../../reviews/writes/ask-reviews";
import { forgetReviews } from "../../reviews/writes/forget-reviews";
import { now } from "../clock";
import { log } from "../log";
import { checkJournal } from "./check-journal";
import { printPapers } from "./print-papers";
import { sendMessage } from "./send-message";
import { TryAgain } from "./try-again";

const Named = z.object({ id: z.uuid() });
const Forgetful = z.object({ email: z.string(), locale: z.enum(locales) });

/** What the queue can be asked to do, by the name a job carries. */
export const tasks: TaskList = {
  async send_message(payload, helpers) {
    const { id } = Named.parse(payload);
    const lastTry = helpers.job.attempts >= helpers.job.max_attempts;
    const sent = await helpers.withPgClient((client) => sendMessage(id, client, lastTry));
    log.info({ message: id, sent }, "message");
  },
  async expire_unaccepted(payload, helpers) {
    // Cron counts in minutes and an order nobody accepts is watched by the half minute.
    if (isFromCron(payload)) await again("expire_unaccepted", 30, helpers);
    await expireUnaccepted(now());
  },
  /** Money decided to go back, as soon as its decision has committed. */
  async send_refund(payload) {
    const { id } = Named.parse(payload);
    const sent = await sendRefund(id);
    log.info({ refund: id, sent }, "refund");
    if (sent === "waiting") throw new TryAgain("the refund is not known to be made: to be tried again");
  },
  async close_page(payload) {
    const { id } = Named.parse(payload);
    if ((await closeSession(id, now())) === "unknown")
      throw new TryAgain("the page may be open: to be tried again");
  },
  async void_payment(payload) {
    const { id } = Named.parse(payload);
    const stands = await voidAuthorised(id, now());
    log.info({ payment: id, stands }, "authorisation let go");
    if (stands === "unknown" || stands === "authorised")
      throw new TryAgain("the bank may still hold the money: to be tried again");
  },
  /** What waits for a printer; one that is away is tried again before long. */
  async print_papers(payload, helpers) {
    const { id } = Named.parse(payload);
    const end = await helpers.withPgClient((client) => printPapers(id, client));
    if (end === "busy") throw new TryAgain("another worker is at this printer");
    if (end !== "away") return;
    const runAt = new Date(Date.now() + 15_000);
    await helpers.addJob("print_papers", { id }, { jobKey: `printer:${id}`, maxAttempts: 12, runAt });
  },
  async print_waiting(_payload, helpers) {
    for (const id of await listWaitingPrinters(now()))
      await helpers.addJob("print_papers", { id }, { jobKey: `printer:${id}`, maxAttempts: 12 });
  },
  /** Somebody forgot his password: whether he has an account is looked up here, not while he waits. */
  async send_customer_link(payload) {
    await sendPasswordLink(Forgetful.parse(payload), now());
  },
  async expire_unpaid() {
    await expireUnpaid(now());
  },
  /** Of one outlet soon after something happened there, of all every half minute: time passes, too. */
  async tell_late(payload, helpers) {
    if (isFromCron(payload)) await again("tell_late", 30, helpers);
    const one = Named.safeParse(payload);
    const told = await tellLate(now(), one.success ? one.data.id : null);
    if (told > 0) log.info({ told }, "customers told that they wait longer");
  },
  async tune_reserves() {
    const changed = await tuneReserves(now());
    if (changed > 0) log.info({ changed }, "outlets keep another reserve from now on");
  },
  async purge_inactive() {
    const done = await purgeInactive(now());
    if (done.told + done.erased > 0) log.info(done, "inactive customers told or erased");
  },
  /** Orders whose courier may not ride any more. */
  async hand_back_rounds() {
    const freed = await handBackRounds(now());
    if (freed > 0) log.info({ freed }, "orders handed back for couriers who are gone");
  },
  async forget_positions() {
    const gone = await forgetPositions(now());
    if (gone > 0) log.info({ gone }, "positions of couriers forgotten");
  },
  async forget_proofs() {
    const gone = await forgetProofs(now());
    if (gone > 0) log.info({ gone }, "what was kept of doors forgotten");
  },
  async forget_geocodes() {
    await forgetGeocodes(now());
  },
  async forget_browsers() {
    await forgetBrowsers(now());
  },
  async forget_allergies() {
    const gone = await forgetAllergies(now());
    if (gone > 0) log.info({ gone }, "allergies of former orders forgotten");
  },
  /** Who wants to be asked how it was, the day after. */
  async ask_reviews() {
    const asked = await askReviews(now());
    if (asked > 0) log.info({ asked }, "customers asked how it was");
  },
  async forget_reviews() {
    const gone = await forgetReviews(now());
    if (gone > 0) log.info({ gone }, "old reviews forgotten");
  },
  async reconcile_payments() {
    await reconcilePayments(now());
  },
  async compare_provider() {
    await compareProvider(now());
  },
  async catch_up_journal() {
    const written = await catchUpJournal(now());
    if (written > 0)
      log.warn({ written }, "money that the fiscal journal did not know yet was written into it");
  },
  async check_journal() {
    const broken = await checkJournal(now());
    if (broken.length > 0) log.error({ broken }, "the fiscal journal is not whole");
  },
  async keep_technical_journal() {
    await keepTechnicalJournal(now());
  },
  async close_days_over() {
    const closed = await closeDaysOver(now());
    if (closed > 0) log.info({ closed }, "days closed");
  },
  async add_up_days() {
    const days = await addUpDays(now());
    if (days > 0) log.info({ days }, "days added up for the reports");
  },
  /** An ingredient was taken off sale: what each line placed already wished for this case. */
  async follow_wishes(payload) {
    const { id } = Named.parse(payload);
    const lines = await followWishes(id);
    if (lines > 0) log.info({ stop: id, lines }, "wishes followed");
  },
  /** Cards prepared for a day that has come. */
  async apply_card_drafts() {
    const applied = await applyDueDrafts(now());
    if (applied > 0) log.info({ applied }, "drafts of the card took effect");
  },
  async turn_sale_hours() {
    await turnSaleHours(now());
  },
  async lift_stops() {
    await liftStops();
  },
  /** Outlets whose opening day has come. */
  async open_outlets() {
    for (const { slug, missing } of await openOutlets(now())) {
      if (missing.length === 0) log.info({ outlet: slug }, "an outlet opened");
      else log.error({ outlet: slug, missing }, "an outlet should open and lacks something");
    }
  },
  async open_business_day() {
    const flagged = await openBusinessDays(now());
    if (flagged > 0) log.warn({ flagged }, "orders of the new day find too little in stock");
  },
  /** A killed process leaves its jobs locked for hours; no task here takes three minutes. */
  async unlock_dead_work(_payload, helpers) {
    await helpers.query(
      `select graphile_worker.force_unlock_workers(array_agg(distinct locked_by))
       from graphile_worker.jobs where locked_at < now() - interval '3 minutes' having count(*) > 0`,
    );
  },
};

export const crontab = `
* * * * * expire_unaccepted ?max=1
* * * * * print_waiting ?max=1
* * * * * expire_unpaid ?max=1
* * * * * tell_late ?max=1
* * * * * hand_back_rounds ?max=1
*/2 * * * * reconcile_payments ?max=1
17 4 * * * forget_browsers ?max=3
37 4 * * * forget_geocodes ?max=3
23 * * * * forget_positions ?max=1
50 4 * * * tune_reserves ?max=3
33 4 * * * forget_proofs ?max=3
27 4 * * * forget_allergies ?max=3
27 4 * * * purge_inactive ?max=1
47 4 * * * forget_reviews ?max=3
30 9 * * * ask_reviews ?max=1
40 4 * * * compare_provider ?max=1
* * * * * lift_stops ?max=1
* * * * * apply_card_drafts ?max=1
* * * * * turn_sale_hours ?max=1
*/3 * * * * open_business_day ?max=1
*/10 * * * * open_outlets ?max=1
*/10 * * * * catch_up_journal ?max=1
*/5 * * * * close_days_over ?max=1
*/5 * * * * add_up_days ?max=1
* * * * * keep_technical_journal ?max=1
41 * * * * check_journal ?max=1
* * * * * unlock_dead_work ?max=1
`;

const isFromCron = (payload: unknown): boolean =>
  typeof payload === "object" && payload !== null && "_cron" in payload;

const again = (task: "expire_unaccepted" | "tell_late", seconds: number, helpers: JobHelpers) =>
  helpers.addJob(
    task,
    {},
    { runAt: new Date(Date.now() + seconds * 1000), jobKey: `${task}:half`, maxAttempts: 1 },
  );
