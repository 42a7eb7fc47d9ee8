import type { Step } from "./stage";
import { backUp } from "./steps/back-up";
import { deployBroken } from "./steps/deploy-broken";
import { deployFirst } from "./steps/deploy-first";
import { deploySecond } from "./steps/deploy-second";
import { deployUnderLoad } from "./steps/deploy-under-load";
import { fillAndRestart } from "./steps/fill-and-restart";
import { killPostgres } from "./steps/kill-postgres";
import { killProgram, killWorker } from "./steps/kill-web";
import { loseAndRestore } from "./steps/lose-and-restore";
import { openAccount } from "./steps/open-account";
import { orderAndPay } from "./steps/order-and-pay";
import { prepareServer } from "./steps/prepare-server";
import { probeNginx } from "./steps/probe-nginx";
import { rollBack } from "./steps/roll-back";
import { typeTheDocument } from "./steps/type-the-document";
import { verifyBooks } from "./steps/verify-books";

/** All of them, in their order; each stands on those before. */
export const steps: readonly Step[] = [
  ...[
    prepareServer,
    deployFirst,
    openAccount,
    fillAndRestart,
    orderAndPay,
    deploySecond,
    deployBroken,
    rollBack,
  ],
  ...[backUp, loseAndRestore, probeNginx, killWorker, killProgram, killPostgres, typeTheDocument],
  ...[deployUnderLoad, verifyBooks],
];
